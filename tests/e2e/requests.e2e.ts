import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { faulty, portal } from './pages.ts';

/** A whole session, and then what the browser's own log says of requests: pages, frames, workers and all. */

const linking = portal.replace('通知公告', '<a href="http://files.nanhu.gov.cn/annual.html">2024年年度报告.pdf</a>');
let folder = '';
let extension: Extension;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-requests-'));
  extension = await startExtension(
    { '/portal.html': linking, '/report.html': faulty, '/annual.html': faulty },
    { netLog: join(folder, 'log.json') },
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * Addresses on the network, each once, in the order of their first request. Without an origin are those that were typed,
 * all of them below gov.cn, and what the browser asks of its maker.
 */
async function requested(): Promise<readonly string[]> {
  const log: {
    constants: { logEventTypes: { URL_REQUEST_START_JOB: number } };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  } = JSON.parse(await readFile(join(folder, 'log.json'), 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const urls = log.events.flatMap(({ type, params }) =>
    type === start &&
    params?.url !== undefined &&
    (params.initiator !== 'not an origin' || params.url.includes('.gov.cn/'))
      ? [params.url]
      : [],
  );
  return [...new Set(urls)].filter((url) => /^(?:https?|wss?|ftp):/.test(url));
}

test('nothing is asked of the network but what the user opened', async () => {
  const { context, id } = extension;
  await extension.open('www.nanhu.gov.cn/portal.html');
  const report = await extension.open('www.nanhu.gov.cn/report.html');
  await expect.poll(async () => (await extension.badge(report)).text).toBe('4');
  const popup = await extension.popup(report);
  await popup.locator('.place').first().click();
  const desk = await extension.panel(report);
  await desk.locator('.place').first().waitFor();
  for (const tab of await desk.getByRole('tab').all()) await tab.click();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.locator('h1').first().waitFor();
  const audit = await context.newPage();
  await audit.goto(`chrome-extension://${id}/audit.html`);
  await audit
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(faulty) });
  await audit.locator('.side li').first().waitFor();
  // This one is asked for: the address of an attachment.
  await audit.goto(
    `chrome-extension://${id}/audit.html?src=${encodeURIComponent('http://files.nanhu.gov.cn/annual.html')}`,
  );
  await audit.locator('.side li').first().waitFor();
  // And these are not: the log hears pages of the extension and its worker, so that its silence means something.
  await extension.desk.evaluate(() => fetch('http://leak.gov.cn/page', { mode: 'no-cors' }).then(() => undefined));
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => fetch('http://leak.gov.cn/worker', { mode: 'no-cors' }).then(() => undefined));
  await extension.close();

  const addresses = (await requested()).filter((url) => !url.endsWith('/favicon.ico'));
  expect(addresses).toEqual([
    'http://www.nanhu.gov.cn/portal.html',
    'http://www.nanhu.gov.cn/report.html',
    'http://files.nanhu.gov.cn/annual.html',
    'http://leak.gov.cn/page',
    'http://leak.gov.cn/worker',
  ]);
});
