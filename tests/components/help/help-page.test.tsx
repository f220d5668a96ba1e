// @vitest-environment jsdom
import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { HelpPage } from '../../../components/help/help-page.tsx';
import { rules } from '../../../lib/checks/registry.ts';
import type { HelpClient } from '../../../lib/model/clients/help.ts';
import { ruleExamples } from '../../../lib/views/rule-examples.ts';
import { all, click, draw, find, findAll, settle, statusText, words } from '../dom.ts';
import { fakeDoors } from '../fixtures.ts';

const changelog = `# 更新记录

说明。

## [未发布]

### 新增

- 甲，见 [README](README.md)。
- \`乙\`。

## [0.1.0] - 2026-11-27

### 修正

- 丙。
`;

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});

async function openHelp(hash: string, changes: Partial<HelpClient> = {}) {
  location.hash = hash;
  const client = {
    locale: 'zh-CN' as const,
    theme: 'system' as const,
    version: '1.2.3',
    doors: fakeDoors(),
    browser: 'Mozilla/5.0',
    subject: { form: null, year: null },
    rules: ruleExamples,
    changelog,
    mayReadGovernment: vi.fn(async () => true),
    askForGovernment: vi.fn(async () => true),
    copy: vi.fn<HelpClient['copy']>(async () => {}),
    openSample: vi.fn<HelpClient['openSample']>(async () => {}),
    ...changes,
  };
  await draw(h(HelpPage, { client }));
  return client;
}

test('begins with three pictures, the button in the toolbar, and the permission', async () => {
  await openHelp('');
  expect(words('h2')).toBe('开始使用');
  expect(document.title).toBe('开始使用 - 勾稽帮助');
  expect(findAll('svg[role=img]').map((picture) => picture.getAttribute('aria-label'))).toEqual([
    '浏览器工具栏上的勾稽图标，角标是红色的 4',
    '报告旁边的复核面板，列出三处问题，其中一处已经确认',
    '批量核查的结果表，每份报告一行，有不符的处数和得分',
  ]);
  expect(statusText()).toBe('已允许。打开 gov.cn 网站上的报告即自动核查。');
  expect(all('main button')).toEqual(['打开示例报告']);
});

test('a made-up report can be opened from the first page', async () => {
  const client = await openHelp('');
  await click('打开示例报告');
  expect(client.openSample).toHaveBeenCalledExactlyOnceWith('示例报告（虚构）');
});

test('asks for government sites where they were not granted', async () => {
  const client = await openHelp('', { mayReadGovernment: vi.fn(async () => false) });
  expect(statusText()).toContain('尚未允许');
  await click('允许读取 gov.cn');
  expect(client.askForGovernment).toHaveBeenCalledOnce();
  expect(statusText()).toContain('已允许');
});

test('lists every rule there is, and each has a page with all three parts', async () => {
  await openHelp('#rules');
  expect(findAll('main li a').map((link) => link.getAttribute('href'))).toEqual(rules.map(({ id }) => `#rule/${id}`));
  for (const { id } of rules) {
    location.hash = `#rule/${id}`;
    await vi.waitFor(() => expect(words('main code')).toBe(id));
    await settle();
    expect(all('main h3')).toEqual(['查什么', '为什么', '例子']);
    for (const heading of findAll('main h3')) expect(heading.nextElementSibling?.textContent).not.toBe('');
    expect(words('main')).not.toContain('rulePage');
  }
});

test('the page of a rule has its example, links to the rules that it names, and takes the focus', async () => {
  await openHelp('#rules');
  location.hash = '#rule/t3-row-total';
  await vi.waitFor(() => expect(words('h2')).toBe('申请表各行总计'));
  await vi.waitFor(() => expect(document.activeElement).toBe(find('h2')));
  expect(words('nav a[aria-current]')).toBe('核查什么');
  expect(words('.example .formula')).toBe('63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64');
  expect(words('main a[href="#rule/cell-blank"]')).toBe('空白格');
});

test('a rule that does not exist is said not to', async () => {
  await openHelp('#rule/no-such-rule');
  expect(words('main p')).toBe('没有这条规则');
});

test('shows the changelog by version, links as words', async () => {
  await openHelp('#news');
  expect(all('main h3')).toEqual(['未发布', '0.1.0 - 2026-11-27']);
  expect(all('main li')).toEqual(['甲，见 README。', '乙。', '丙。']);
});

test('leaves out what is unreleased where nothing is', async () => {
  await openHelp('#news', { changelog: '## [未发布]\n\n## [0.2.0] - 2027-01-02\n\n### 修正\n\n- 丁。\n' });
  expect(all('main h3')).toEqual(['0.2.0 - 2027-01-02']);
  expect(all('main li')).toEqual(['丁。']);
});

test('what is copied for an error names version, browser, rule, form and year, and nothing else', async () => {
  const subject = { form: '2021', year: 2024 } as const;
  const client = await openHelp('#rule/t3-balance', { subject });
  find('main p:last-child a')?.click();
  await vi.waitFor(() => expect(words('h2')).toBe('报告错误'));
  await click('复制这些信息');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(
    '勾稽 1.2.3\n浏览器：Mozilla/5.0\n规则：t3-balance\n报告格式：2021 年格式\n报告年度：2024',
  );
  expect(statusText()).toBe('已复制');
});

test('says what it does not know, and that copying failed', async () => {
  const client = await openHelp('#report', { copy: vi.fn(async () => Promise.reject(new Error('no'))) });
  expect(words('pre')).toContain('规则：未指明\n报告格式：未指明\n报告年度：未指明');
  await click('复制这些信息');
  expect(client.copy).toHaveBeenCalledOnce();
  expect(statusText()).toBe('复制失败，请再试一次');
});

test.each([
  ['#limits', '不能判断什么'],
  ['#nonsense', '开始使用'],
  ['#report/x y', '开始使用'],
])('%s shows %s, and the menu leads to the other pages', async (hash, title) => {
  const { doors } = await openHelp(hash);
  expect(words('h2')).toBe(title);
  for (const name of ['批量核查', '核查文件 / 粘贴文字', '设置', '帮助']) await click(name);
  for (const door of Object.values(doors)) expect(door).toHaveBeenCalledOnce();
});
