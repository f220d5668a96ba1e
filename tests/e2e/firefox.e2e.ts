import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPages } from '../../scripts/demo/pages.ts';
import { type Firefox, OTHER_HOST, startFirefox } from './firefox.ts';
import { inShadow, tabbed } from './part-pages.ts';

const plain = '<!doctype html><html lang="zh-CN"><title>南湖区民政局</title><p>办事指南</p></html>';
let firefox: Firefox;

beforeAll(async () => {
  const reports = demoPages().map(({ slug, html }): [string, string] => [`/${slug}.html`, html]);
  firefox = await startFirefox(
    new Map([
      ...reports,
      ['/plain.html', plain],
      ['/open.html', inShadow('open')],
      ['/closed.html', inShadow('closed')],
      ['/tabs.html', tabbed],
    ]),
  );
});
afterAll(() => firefox?.close());

const shown = () => expect.poll(() => firefox.badge(), { timeout: 15_000, interval: 200 });

test('a report with mistakes shows their number', async () => {
  await firefox.open('/example-2024.html');
  // Row 予以公开 (31 + 4 + 1 is not 35), the total of outcomes (48, not 49), law suits (2 + 1 is not 2), an empty section.
  await shown().toBe('3');
});

test('a page that is no report shows nothing', async () => {
  await firefox.open('/plain.html');
  await sleep(1000); // Far longer than a report's number takes to come.
  expect(await firefox.badge()).toBe('');
});

test('a report whose sums all hold shows a tick', async () => {
  await firefox.open('/quangang-2023.html');
  await shown().toBe('✓');
});

test.each(['open', 'closed', 'tabs'])(
  'the same mistakes are found in shadow roots and under tabs: %s',
  async (name) => {
    await firefox.open(`/${name}.html`);
    await shown().toBe('3');
  },
);

test('a click on the button marks the page', async () => {
  await firefox.open('/example-2024.html');
  await firefox.scroll(900);
  await shown().toBe('3');
  const before = await firefox.screenshot();
  expect(await firefox.screenshot()).toBe(before);
  await firefox.click();
  await expect.poll(() => firefox.marks(), { timeout: 15_000, interval: 200 }).toBe(1);
  await expect.poll(() => firefox.screenshot(), { timeout: 5000, interval: 200 }).not.toBe(before);
});

test('a key opens the side panel in the sidebar, which no one else opens; so does the one item of the menus', async () => {
  expect(await firefox.sidebar()).toBe('');
  expect(await firefox.menu()).toContain('Open the Gouji side panel');
  await firefox.pressAlt('j');
  await expect.poll(() => firefox.sidebar()).toBe('gouji_gouji_invalid-sidebar-action');
});

test('the reports of a site that the user adds in the settings are found without a click', async () => {
  await firefox.openOwn('/options.html');
  const host = 'input[inputmode=url]';
  await expect.poll(() => firefox.run(`return document.querySelector('${host}') !== null`)).toBe(true);
  await firefox.type(host, OTHER_HOST);
  await firefox.press('form button');
  await firefox.open('/example-2024.html', OTHER_HOST);
  await shown().toBe('3');
});
