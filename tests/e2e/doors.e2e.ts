/** Each way into the product, from a new profile, with clicks alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button } from './named.ts';
import { openExtension } from './opened.ts';
import { faulty } from './pages.ts';

const years = [2021, 2022, 2023, 2024];
const links = years.map((year) => `<li><a href="/nb/${year}.html">南湖区民政局${year}年政府信息公开工作年度报告</a>`);
const column = `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>${links.join('')}</ul>
  <p><a href="/nb/guide.html">政府信息公开指南</a> <a href="http://192.168.1.1/2020.html">2020年度报告</a></p>`;
const HOST = 'www.nanhu.gov.cn';

const extension = await openExtension(
  { '/column.html': column, '/faulty.html': faulty, '/empty.html': '<!doctype html><meta charset="utf-8"><p>通知</p>' },
  { firstPage: true },
);
// By the settings: a page that a click opens is there before the browser can be told another language.
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));
const { context } = extension;

/** The page that a click opens. */
async function opened(click: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), click()]);
  await page.waitForLoadState();
  return page;
}

test('the installed extension opens its first page once, whose menu leads on', async () => {
  const firstPages = () => context.pages().filter((page) => page.url().endsWith('/help.html#start'));
  expect(firstPages()).toHaveLength(1);
  const [first] = firstPages() as [Page];
  await first.bringToFront();
  // It opened before the language was chosen.
  await first.reload();
  await first.locator('h2').waitFor();
  expect(await first.locator('h2').textContent()).toBe('开始使用');
  expect(await first.locator('svg[role=img]').count()).toBe(3);
  await expect.poll(() => first.locator('[role=status]').textContent()).toContain('已允许');
  const sample = await opened(() => button(first, '打开示例报告').click());
  await expect.poll(() => sample.locator('.side .verdict').innerText()).toBe('3 处不符；1 处待核');
  expect(await sample.title()).toContain('示例报告（虚构）');
  await sample.close();
  // The worker starts again, as it does all day: the page does not.
  await extension.ownPage.evaluate(() => chrome.runtime.sendMessage({ type: 'unknown' }).catch(() => {}));
  await button(first, '更多').click();
  const batches = await opened(() => button(first, '批量核查').click());
  expect(new URL(batches.url()).pathname).toBe('/batches.html');
  expect(firstPages()).toHaveLength(1);
  await batches.close();
  await first.close();
});

test('a column page fills a batch with its reports', async () => {
  const page = await extension.open(`${HOST}/column.html`);
  const popup = await extension.popup(page);
  const batches = await opened(() => button(popup, '本页有 4 份年报，批量核查').click());
  await button(batches, '开始核查（4 份）').waitFor();
  expect(await batches.locator('.notes li').first().textContent()).toContain(`http://${HOST}/column.html`);
  const listed = batches.locator('.addresses tbody tr[data-index] td:last-child');
  expect(await listed.allTextContents()).toEqual(years.toReversed().map((year) => `http://${HOST}/nb/${year}.html`));
  // Loaded again before it was started, the batch still has them; once started, they are not put into another.
  await batches.reload();
  await button(batches, '开始核查（4 份）').click();
  await batches.locator('.run').waitFor();
  await batches.reload();
  await batches.locator('.run').waitFor();
  expect(await batches.locator('.new-batch').count()).toBe(0);
  for (const each of [batches, popup, page]) await each.close();
});

test('what is selected on any page is audited; where nothing is, the popup says so', async () => {
  const page = await extension.open(`${HOST}/faulty.html`);
  const popup = await extension.popup(page);
  await button(popup, '核查选中的文字').click();
  await expect.poll(() => popup.locator('[role=status]').textContent()).toContain('未选中文字');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const viewer = await opened(() => button(popup, '核查选中的文字').click());
  await viewer.locator('.side .facts').waitFor();
  expect(await viewer.locator('.side .facts').textContent()).toContain('读到 200/200 格');
  for (const each of [viewer, popup, page]) await each.close();
});

test('the popup of no report leads to the empty file viewer, where text and an address are audited', async () => {
  const page = await extension.open(`${HOST}/empty.html`);
  const popup = await extension.popup(page);
  await popup.locator('h1').waitFor();
  const viewer = await opened(() => button(popup, '核查文件 / 粘贴文字').click());
  await viewer.locator('.drop-zone').waitFor();
  expect(await viewer.locator('h1').textContent()).toBe('核查文件');
  await viewer.getByLabel('粘贴报告的文字').fill('胡言乱语');
  await button(viewer, '核查').click();
  await expect.poll(() => viewer.locator('.side h1').textContent()).toBe('未读到年度报告');
  expect(await viewer.locator('.side').textContent()).not.toContain('报告正文页');

  await button(viewer, '更多').click();
  const second = await opened(() => button(viewer, '核查文件 / 粘贴文字').click());
  await second.getByLabel('粘贴报告的文字').fill(faulty);
  await button(second, '核查').click();
  await second.locator('.side .facts').waitFor();
  expect(await second.locator('.side .facts').textContent()).toContain('读到 200/200 格');

  await button(second, '更多').click();
  const third = await opened(() => button(second, '核查文件 / 粘贴文字').click());
  await third.getByLabel('报告或附件的网址').fill('这不是网址 。');
  await button(third, '打开').click();
  await expect.poll(() => third.getByRole('alert').textContent()).toContain('不是网址');
  await third.getByLabel('报告或附件的网址').fill(`${HOST}/faulty.html`);
  await button(third, '打开').click();
  await third.locator('.side .facts').waitFor();
  expect(await third.locator('.side .facts').textContent()).toContain('读到 200/200 格');
  for (const each of [third, second, viewer, popup, page]) await each.close();
});

test('the help leads from the popup to a rule, and on to what is copied for an error', async () => {
  const page = await extension.open(`${HOST}/empty.html`);
  const popup = await extension.popup(page);
  const help = await opened(() => button(popup, '帮助').click());
  await help.getByRole('link', { name: '核查什么' }).click();
  await help.getByRole('link', { name: '收办结转平衡' }).click();
  await expect.poll(() => help.locator('h2').textContent()).toBe('收办结转平衡');
  expect(await help.locator('h3').allTextContents()).toEqual(['查什么', '为什么', '例子']);
  await help.getByRole('main').getByRole('link', { name: '报告错误' }).click();
  await expect.poll(() => help.locator('pre').textContent()).toContain('规则：t3-balance');
  await help.goBack();
  await expect.poll(() => help.locator('h2').textContent()).toBe('收办结转平衡');
  const settings = await opened(async () => {
    await button(help, '更多').click();
    await button(help, '设置').click();
  });
  expect(settings.url()).toContain('options.html');
  for (const each of [settings, help, popup, page]) await each.close();
});

test('a finding leads to its rule, with form and year; turned off, it is gone until that is undone', async () => {
  const page = await extension.open(`${HOST}/faulty.html`);
  const panel = await extension.panel(page);
  const row = panel.locator('.place', { hasText: '填 35，疑应为 36' }).first();
  await row.click();
  await panel.locator('.rule').first().waitFor();
  const help = await opened(() => button(panel, '申请表各行总计').click());
  await expect.poll(() => help.locator('h2').textContent()).toBe('申请表各行总计');
  expect(new URL(help.url()).search).toBe('?form=2021&year=2024');
  await help.getByRole('main').getByRole('link', { name: '报告错误' }).click();
  await expect
    .poll(() => help.locator('pre').textContent())
    .toMatch(/规则：t3-row-total\n报告格式：2021 年格式\n报告年度：2024$/);
  await help.close();

  await button(panel, '以后不查这一条').first().click();
  await expect.poll(() => row.count()).toBe(0);
  expect(await panel.locator('footer').textContent()).toContain('不再核查“申请表各行总计”');
  await button(panel, '撤销，继续核查').click();
  await expect.poll(() => row.count()).toBe(1);
  for (const each of [panel, page]) await each.close();
});
