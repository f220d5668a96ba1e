import { expect, test } from 'vitest';
import { openExtension } from './opened.ts';
import { faulty } from './pages.ts';

const around = (source: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>办公室</title></head><body><h1>办公室</h1>
   <iframe src="${source}" width="1000" height="500"></iframe></body></html>`;

const extension = await openExtension({
  '/report.html': faulty,
  '/same.html': around('/report.html'),
  '/other.html': around('http://data.beihu.gov.cn/report.html'),
});

test('a report in a frame of the same site is read by the top frame and marked inside the frame', async () => {
  const page = await extension.open('www.nanhu.gov.cn/same.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  const inner = page.frame({ url: /report\.html/ });
  if (inner === null) throw new Error('The frame is missing.');
  const before = await inner.evaluate(() => document.documentElement.outerHTML);

  const popup = await extension.popup(page);
  await expect.poll(() => inner.locator('[data-gouji]').count()).toBe(1);
  expect(await page.locator('html > [data-gouji]').count()).toBe(0);
  await popup.locator('.place', { hasText: '35' }).click();
  await page.bringToFront();
  const cell = inner.locator('td', { hasText: /^35$/ });
  await expect
    .poll(() => cell.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toSatisfy((top: number) => top > 0 && top < 500);

  await popup.locator('input[type=checkbox]').uncheck();
  await expect.poll(() => inner.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a report in a frame of another site is read in that frame; when the frame moves on the badge goes', async () => {
  const page = await extension.open('www.nanhu.gov.cn/other.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('青石市南湖区民政局');
  await expect
    .poll(() =>
      page
        .frame({ url: /report\.html/ })
        ?.locator('[data-gouji]')
        .count(),
    )
    .toBe(1);
  await popup.close();

  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame !== null) frame.src = 'http://data.beihu.gov.cn/none.html';
  });
  await expect.poll(async () => (await extension.badge(page)).text).toBe('');
});
