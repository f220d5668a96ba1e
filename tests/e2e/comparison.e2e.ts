/** Figures side by side: from a number to its cell in the report that the batch has read. */
import { expect, test } from 'vitest';
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories } from '../generator/years/states.ts';
import { openChineseExtension } from './opened.ts';

const [, , water = [], civil = []] = makeHistories(5, [{ place: '白青县', years: [2023, 2024] }]);
const states = [...water, ...civil];
const extension = await openChineseExtension({});

test('a number of the comparison opens its report at its cell', { timeout: 120_000 }, async () => {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles(
      states.map((state, at) => ({ name: `${at}.html`, mimeType: 'text/html', buffer: Buffer.from(toPage(state)) })),
    );
  await page.locator('.new-batch button.main').click();
  await page.locator('.run b', { hasText: '核查完毕，共 4 份' }).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: '对比' }).click();
  const [agency, last, now] = [water[1]?.agency ?? '', water[0], water[1]];
  if (last === undefined || now === undefined) throw new Error('no years');
  await page.getByLabel('单位', { exact: true }).selectOption(agency);
  const received = figure(now, 't3.received.total');
  const row = page.locator('.comparison tbody tr').first();
  await expect
    .poll(() =>
      row
        .locator('td')
        .allTextContents()
        .then((all) => all.slice(0, 2)),
    )
    .toEqual([String(figure(last, 't3.received.total')), String(received)]);

  const opening = extension.context.waitForEvent('page');
  await page
    .getByRole('button', { name: `${received}，打开 ${agency} 2024 年报告的这一格` })
    .first()
    .click();
  const viewer = await opening;
  await viewer.setViewportSize({ width: 1280, height: 700 });
  // The row is far below what the viewer shows first.
  const cell = viewer.locator('.file-scroller tr', { hasText: '本年新收政府信息公开申请数量' }).first();
  await expect
    .poll(
      () =>
        cell.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top > 0 && bottom < window.innerHeight;
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
});
