import { expect, test } from 'vitest';
import { openChineseExtension } from './opened.ts';
import { clean, contradicting, faulty, traditional, withBlank } from './pages.ts';

const extension = await openChineseExtension({
  '/report.html': faulty,
  '/blank.html': withBlank,
  '/contradicting.html': contradicting,
  '/traditional.html': traditional,
  '/clean.html': clean,
});

test('a report gets a badge with the number of failures in red', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
});

test('a report with nothing but a blank gets the number of reviews in amber', async () => {
  const page = await extension.open('www.taishang.gov.cn/blank.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '1', color: '#9a5b00' });
});

test('a report without any finding gets a tick in green', async () => {
  const page = await extension.open('www.quangang.gov.cn/clean.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '✓', color: '#137333' });
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('.verdict').innerText()).toMatch(/^共核对 \d+ 项，未发现问题$/);
});

test('a report in traditional characters is read with the dictionary', async () => {
  const page = await extension.open('www.fuzhou.gov.cn/traditional.html');
  // One cell says 9個 where the form asks for a bare number.
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '1', color: '#9a5b00' });
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('福州市人民政府办公厅');
});

test('the popup shows agency, year, form, headline, coverage and the problems in the order of the report', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?popup');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('青石市南湖区民政局');
  expect(await popup.locator('.facts').innerText()).toMatch(/2024 年\s*2021 年格式\s*读到 200\/200 格/);
  expect(await popup.locator('.verdict').innerText()).toBe('3 处不符；1 处待核');
  const sentences = await popup.locator('.sentence').allInnerTexts();
  expect(sentences).toHaveLength(4);
  expect(sentences[0]).toContain('行政强制');
  // Its effect on （七）总计, printed 49, is the same problem.
  expect(sentences[1]).toContain('填 35，疑应为 36，涉及 2 处');
  expect(sentences[2]).toContain('未经复议直接起诉');
  expect(sentences[3]).toContain('存在的主要问题');
  expect(await popup.locator('.formula').allInnerTexts()).toEqual([
    '31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35',
    '2 + 0 + 0 + 1 = 3 ≠ 2',
  ]);
  // Of the lawsuits, a result may be wrong instead of the total: nothing is set off.
  expect(await popup.locator('.formula strong').allInnerTexts()).toEqual(['35']);
});

test('a number of the prose that differs from the tables leads to its sentence, or to its cell', async () => {
  const page = await extension.open('www.taishang.gov.cn/contradicting.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  const popup = await extension.popup(page);
  const problem = popup.locator('li', { hasText: '44' });
  const sentence = page.locator('p', { hasText: '予以公开44件' });
  const cell = page.locator('td', { hasText: /^46$/ }).last();
  const isShown = async (place: typeof sentence) => {
    const top = await place.evaluate((element) => element.getBoundingClientRect().top);
    return top > 0 && top < 700;
  };
  await problem.locator('.place').click();
  await expect.poll(() => isShown(sentence)).toBe(true);
  expect(await isShown(cell)).toBe(false);
  await problem.getByRole('button', { name: '看表格' }).click();
  await expect.poll(() => isShown(cell)).toBe(true);
  await problem.getByRole('button', { name: '看正文' }).click();
  await expect.poll(() => isShown(sentence)).toBe(true);
  expect(await popup.locator('[role=status]').innerText()).toBe('');
});

test('keys choose a problem, Enter scrolls the page to its cell, c copies it', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?keys');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const popup = await extension.popup(page);
  await popup.locator('.place').first().waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('j');
  await popup.keyboard.press('k');
  await popup.keyboard.press('Enter');
  // The second problem: （一）予以公开, printed 35.
  const cell = page.locator('td', { hasText: /^35$/ });
  await expect
    .poll(() => cell.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toSatisfy((top: number) => top > 0 && top < 800);
  expect(await popup.locator('li[aria-current]').innerText()).toContain('35');

  await popup.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) });
  });
  await popup.keyboard.press('c');
  await expect.poll(() => popup.locator('[role=status]').innerText()).toBe('已复制');
  expect(await popup.evaluate(() => Reflect.get(window, 'copied'))).toContain('算式：31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
});

test('a real click on the toolbar button opens the popup and audits a page of any other site', async () => {
  const page = await extension.open('news.test/report.html');
  await page.waitForTimeout(500);
  expect((await extension.badge(page)).text).toBe('');
  await extension.click(page);
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(1);
});
