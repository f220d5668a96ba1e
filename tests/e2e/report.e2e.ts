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

test('the popup shows agency, year, form, verdict, coverage and the findings by section', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?popup');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('青石市南湖区民政局');
  expect(await popup.locator('.facts').innerText()).toMatch(/2024 年\s*2021 年格式\s*读到 200\/200 格/);
  expect(await popup.locator('.verdict').innerText()).toBe('3 处不符；1 处待核');
  expect(await popup.locator('h2').allInnerTexts()).toEqual([
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
  ]);
  expect(await popup.locator('.formula').allInnerTexts()).toEqual([
    '31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35',
    '35 + 5 + 2 + 4 + 2 = 48 ≠ 49',
    '2 + 0 + 0 + 1 = 3 ≠ 2',
  ]);
  expect(await popup.locator('.formula strong').allInnerTexts()).toEqual(['35', '49', '2']);
});

test('prose against tables is found; every number said is listed beside its cells, and a click shows its sentence', async () => {
  const page = await extension.open('www.taishang.gov.cn/contradicting.html');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  const popup = await extension.popup(page);
  await popup.locator('.claims summary').click();
  const results = await popup.locator('.claims .outcome').allInnerTexts();
  expect(results.toSorted()).toEqual(['不一致', '不一致', '不一致', '不一致', '相符', '相符', '相符']);
  expect(await popup.locator('.claims .compared').allInnerTexts()).toContain('正文 44 · 表中 46');
  await popup.locator('.claim', { hasText: '部分公开' }).click();
  const sentence = page.locator('p', { hasText: '区分处理后公开7件' });
  await expect
    .poll(() => sentence.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toSatisfy((top: number) => top > 0 && top < 800);
  expect(await popup.locator('[role=status]').innerText()).toBe('');
});

test('keys choose a finding, Enter scrolls the page to its cell, c copies it', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?keys');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const popup = await extension.popup(page);
  await popup.locator('.place').first().waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  await popup.keyboard.press('k');
  await popup.keyboard.press('Enter');
  // The third finding: （七）总计, printed 49.
  const cell = page.locator('td', { hasText: /^49$/ });
  await expect
    .poll(() => cell.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
    .toSatisfy((top: number) => top > 0 && top < 800);
  expect(await popup.locator('li[aria-current]').innerText()).toContain('49');

  await popup.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) });
  });
  await popup.keyboard.press('c');
  await expect.poll(() => popup.locator('[role=status]').innerText()).toBe('已复制');
  expect(await popup.evaluate(() => Reflect.get(window, 'copied'))).toContain('算式：35 + 5 + 2 + 4 + 2 = 48 ≠ 49');
});

test('a real click on the toolbar button opens the popup and audits a page of any other site', async () => {
  const page = await extension.open('news.test/report.html');
  await page.waitForTimeout(500);
  expect((await extension.badge(page)).text).toBe('');
  await extension.click(page);
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '3', color: '#c5221f' });
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(1);
});
