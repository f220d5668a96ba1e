// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
import * as limits from '../../../lib/model/limits.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { all, choose, chooseFile, click, findAll, named, settle, statusText, unmount, words } from '../dom.ts';
import { fakeOptionsClient, openOptions, showOptions } from './options-page.ts';

const jsonFile = (content: unknown) => new File([JSON.stringify(content)], 'a.json');

test('the page has its parts in order, each to be reached from the list of them', async () => {
  await openOptions();
  const parts =
    '规则 单位类别 机关改名 公布期限 雷同和篇幅 文书 自动核查的网站 页面标记 读取图片 外观 语言 导入和导出'.split(' ');
  expect(all('h2')).toEqual(parts);
  expect(all('nav a')).toEqual(parts);
  const aims = findAll('nav a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(aims.map((id) => document.getElementById(id)?.querySelector('h2')?.textContent)).toEqual(parts);
});

test('marks and theme are saved; the theme is there at once', async () => {
  const client = await openOptions();
  await click('打开弹窗或复核面板时，在网页上标出问题');
  await click('深色');
  expect(client.stored()).toEqual({ ...defaultSettings, marks: false, theme: 'dark' });
  expect(document.documentElement.dataset.theme).toBe('dark');
});

test('another language is there at once, its texts loaded before', async () => {
  const client = await openOptions();
  await click('English');
  expect(client.speak).toHaveBeenLastCalledWith('en');
  expect([words('h1'), statusText(), document.title, document.documentElement.lang]).toEqual([
    'Gouji settings',
    'Saved',
    'Gouji settings',
    'en',
  ]);
  await click('As the browser');
  expect(words('h1')).toBe('勾稽设置');
});

test('agencies that were corrected are listed, changed and removed', async () => {
  const client = await openOptions({ agencies: { 南湖区民政局: { level: 'county', kind: 'department' } } });
  await choose('“南湖区民政局”的级别', 'town');
  await choose('“南湖区民政局”的类别', 'zone');
  expect(client.stored()).toMatchObject({ agencies: { 南湖区民政局: { level: 'town', kind: 'zone' } } });
  await click('删除“南湖区民政局”，按名称判断');
  expect(client.stored()).toMatchObject({ agencies: {} });
  expect(statusText()).toBe('已删除，“南湖区民政局”按名称判断');
  expect(all('#agencies li')).toEqual([]);
});

test('shows changes from another window', async () => {
  const client = await openOptions({ sites: ['a.example'] }, ['a.example']);
  client.storeElsewhere({ ...defaultSettings, sites: ['a.example', 'b.example'], theme: 'light' });
  await settle();
  expect(all('#sites li .name')).toEqual(['*.gov.cn', 'a.example', 'b.example']);
  expect(named<HTMLInputElement>('浅色').checked).toBe(true);
});

test('keeps a change that is being saved when another window changes the settings', async () => {
  const client = await openOptions();
  let finish = () => {};
  const save = client.save.getMockImplementation();
  client.save.mockImplementationOnce(async (changes) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    await save?.(changes);
  });
  await click('深色');
  client.storeElsewhere({ ...defaultSettings, marks: false });
  await settle();
  expect(named<HTMLInputElement>('深色').checked).toBe(true);
  finish();
  await settle();
  expect(client.stored()).toEqual({ ...defaultSettings, marks: false, theme: 'dark' });
  expect(named<HTMLInputElement>('打开弹窗或复核面板时，在网页上标出问题').checked).toBe(false);
});

test('shows the later of two outside changes, even if the earlier one is read later', async () => {
  const client = await openOptions();
  let finish = () => {};
  const load = client.load.getMockImplementation();
  client.load.mockImplementationOnce(async () => {
    const early = await load?.();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    if (early === undefined) throw new Error('nothing was read');
    return early;
  });
  client.storeElsewhere({ ...defaultSettings, theme: 'dark' });
  await settle();
  client.storeElsewhere({ ...defaultSettings, theme: 'light' });
  await settle();
  finish();
  await settle();
  expect(named<HTMLInputElement>('浅色').checked).toBe(true);
});

test.each([
  ['full', '浏览器的存储空间已满，未保存，设置不变。'],
  ['unavailable', '浏览器不允许扩展读写设置（可能是无痕窗口或单位的管理策略），设置不变。'],
] as const)('takes a change back that cannot be saved (%s), and says why', async (trouble, sentence) => {
  const client = await openOptions({ theme: 'light' });
  client.save.mockRejectedValueOnce(new StoreError(trouble));
  await click('深色');
  expect(statusText()).toBe(sentence);
  expect(named<HTMLInputElement>('浅色').checked).toBe(true);
  expect(document.documentElement.dataset.theme).toBe('light');
});

test('says that settings cannot be read or are from a later version, and lets nothing be changed', async () => {
  const later = fakeOptionsClient({ version: 2 });
  await showOptions(later);
  expect(words('[role=alert]')).toBe('现有设置由更新版本的勾稽保存，本版本无法读取，也不会改动。请先更新扩展。');
  expect(all('select, input, nav')).toEqual([]);
  await unmount();
  const broken = fakeOptionsClient();
  broken.load.mockRejectedValue(new StoreError('unavailable'));
  await showOptions(broken);
  expect(words('main h2')).toBe('设置无法读取');
});

test('names damaged parts until they are changed, and leaves them stored until then', async () => {
  const client = await openOptions({ theme: 'sepia', sites: [5, 'a.example'] });
  expect(words('.notice')).toBe('“自动核查的网站”、“外观”未能读全，未读到的部分按默认值。改动该项之前，原有内容不变。');
  await click('English');
  expect(client.stored()).toMatchObject({ theme: 'sepia', sites: [5, 'a.example'], language: 'en' });
  await click('Dark');
  expect(words('.notice')).toContain('“Sites checked automatically” could not be read');
});

test('settings are handed out as a file', async () => {
  const client = await openOptions({ theme: 'dark' });
  await click('导出设置');
  const [name, content] = client.saveFile.mock.lastCall ?? [];
  expect(name).toBe('gouji-settings.json');
  expect(JSON.parse((await content?.text()) ?? '')).toEqual({
    kind: 'gouji-settings',
    ...defaultSettings,
    theme: 'dark',
  });
  expect(statusText()).toBe('已导出 gouji-settings.json');
});

test('a file is taken in, and that can be undone; sites that go give their permission back', async () => {
  const client = await openOptions({ theme: 'dark', sites: ['a.example'] }, ['a.example']);
  await chooseFile(jsonFile({ kind: 'gouji-settings', version: 1, theme: 'light', sites: ['b.example'] }));
  expect(client.stored()).toMatchObject({ theme: 'light', sites: ['b.example'] });
  expect(statusText()).toBe('已导入“a.json”');
  expect(client.revoke).toHaveBeenCalledExactlyOnceWith('a.example');
  expect(client.grant).not.toHaveBeenCalled();
  await click('撤销');
  expect(client.stored()).toMatchObject({ theme: 'dark', sites: ['a.example'] });
  expect(words('#sites .short')).toBe('尚未允许读取，不会自动核查');
});

test('imports the sound parts of a damaged file and names the others', async () => {
  const client = await openOptions({ theme: 'dark' });
  await chooseFile(jsonFile({ kind: 'gouji-settings', version: 1, theme: 'sepia', marks: false }));
  expect(client.stored()).toMatchObject({ theme: 'dark', marks: false });
  expect(statusText()).toBe('已导入“a.json”；其中“外观”未能读全，未读到的部分不变');
});

test.each([
  [new File(['hello'], '笔记.txt'), '“笔记.txt”不是设置文件，未导入'],
  [jsonFile({ kind: 'gouji-verdicts' }), '“a.json”不是勾稽的设置文件，未导入'],
  [jsonFile({ kind: 'gouji-settings', version: 9 }), '“a.json”由更新版本的勾稽导出，请先更新扩展再导入'],
])('refuses a file that holds no settings: %#', async (file, sentence) => {
  const client = await openOptions({ theme: 'dark' });
  await chooseFile(file);
  expect(statusText()).toBe(sentence);
  expect(client.save).not.toHaveBeenCalled();
});

test('says that a file cannot be opened or is too large for settings', async () => {
  await openOptions();
  const file = jsonFile({});
  vi.spyOn(file, 'text').mockRejectedValue(new Error('gone'));
  await chooseFile(file);
  expect(statusText()).toBe('“a.json”无法打开或过大，未导入');
  const large = new File(['{}'], 'b.json');
  Object.defineProperty(large, 'size', { value: limits.fileBytes.own + 1 });
  const read = vi.spyOn(large, 'text');
  await chooseFile(large);
  expect(statusText()).toBe('“b.json”无法打开或过大，未导入');
  expect(read).not.toHaveBeenCalled();
});

test('everything is reset at once and can be undone', async () => {
  const settings = { ...defaultSettings, theme: 'dark', rules: { 'cell-blank': 'off' }, sites: ['a.example'] };
  const client = await openOptions(settings, ['a.example']);
  await click('全部恢复默认');
  expect(client.stored()).toEqual(defaultSettings);
  expect(client.revoke).toHaveBeenCalledExactlyOnceWith('a.example');
  expect(statusText()).toBe('全部设置已恢复默认');
  await click('撤销');
  expect(client.stored()).toEqual(settings);
});
