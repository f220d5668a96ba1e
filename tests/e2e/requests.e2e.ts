import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { call, savedBy, showPage, startBatch } from './in-page.ts';
import { faulty } from './pages.ts';
import { ATTACHMENT, addressesOf, asked, formats, HOST, LISTED, leaks, picturesIn, sessionPages } from './session.ts';

/** A whole session, and then what the browser's own log says of requests: pages, frames, workers and all. */

let folder = '';
let extension: Extension;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-requests-'));
  extension = await startExtension(sessionPages, { netLog: join(folder, 'log.json') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * Addresses on the network, in the order of their requests. Without an origin are those that were typed,
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
  return urls.filter((url) => /^(?:https?|wss?|ftp):/.test(url));
}

test('requests nothing but what the user opened', { timeout: 120_000 }, async () => {
  const { context, id } = extension;
  const files = new Map<string, string>();
  await extension.open(`${HOST}/portal.html`);
  const report = await extension.open(`${HOST}/report.html`);
  await expect.poll(async () => (await extension.badge(report)).text).toBe('3');
  await extension.click(report);
  const popup = await extension.popup(report);
  await popup.locator('.place').first().click();
  const sidepanel = await extension.panel(report);
  await sidepanel.locator('.place').first().waitFor();
  for (const tab of await sidepanel.getByRole('tab').all()) await tab.click();
  await call(sidepanel, showPage);
  for (const format of formats) files.set(format, await call(sidepanel, savedBy, format));
  // One of each problem: two of the five findings have one cause.
  expect(picturesIn(files.get('HTML') ?? '')).toBe(4);
  await writeFile(join(folder, 'report.html'), files.get('HTML') ?? '', 'base64');
  await report.goto(`file://${join(folder, 'report.html')}`);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.locator('h1').first().waitFor();
  const viewer = await context.newPage();
  await viewer.goto(`chrome-extension://${id}/viewer.html`);
  await viewer
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(faulty) });
  await viewer.locator('.side li').first().waitFor();
  for (const format of formats) await call(viewer, savedBy, format);
  await viewer.goto(`chrome-extension://${id}/viewer.html?src=${encodeURIComponent(ATTACHMENT)}`);
  await viewer.locator('.side li').first().waitFor();
  const batches = await context.newPage();
  await batches.goto(`chrome-extension://${id}/batches.html`);
  await call(batches, startBatch, LISTED);
  await batches.locator('.run.done').waitFor();
  const [fromPage = '', fromWorker = ''] = leaks;
  const leak = (url: string) => fetch(url, { mode: 'no-cors' }).then(() => undefined);
  await extension.ownPage.evaluate(leak, fromPage);
  await context.serviceWorkers()[0]?.evaluate(leak, fromWorker);
  await extension.close();
  expect(addressesOf(await requested())).toEqual([...asked, ...leaks]);
});
