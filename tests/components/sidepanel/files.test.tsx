// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { all, click, clickOn, find, press, settle, words } from '../dom.ts';
import { jobReport } from './job-report.ts';
import { dismissFor, openSidepanel, panel, savedText, showSidepanel, sidepanelClient } from './sidepanel-page.ts';

const file = (name: string, content: string) => new File([content], name, { lastModified: Date.UTC(2026, 10, 1) });

/** Writers of files are loaded when they are needed. */
async function exportAs(label: string, client: ReturnType<typeof sidepanelClient>): Promise<readonly [string, string]> {
  const before = client.save.mock.calls.length;
  await click(label);
  await vi.waitFor(() => expect(client.save.mock.calls.length).toBe(before + 1), { timeout: 10_000 });
  await settle();
  return savedText(client);
}

async function decidedSidepanel(client = sidepanelClient()) {
  const sources = await showSidepanel(client);
  await press('j', 'y', 'n');
  await dismissFor('explained', '见附表');
  return { client, sources };
}

test('a list of problems leaves out the dismissed ones; on demand it has them with the reason, and JSON always', async () => {
  const { client } = await decidedSidepanel();
  const [name, content] = await exportAs('CSV', client);
  expect(name).toBe('勾稽-南湖区民政局-2024.csv');
  const rows: Record<string, string>[] = parse(content, { columns: true, bom: true });
  const opinions = (all: typeof rows) => all.map((row) => row.复核意见);
  // The sum with the sentence that the same correction cures, and the blank cell.
  expect(opinions(rows)).toEqual(['已确认', '']);
  expect(rows[0]?.依据).toBe('条例第五十条');
  expect(rows[0]?.网址).toBe('http://www.nanhu.gov.cn/2024/report.html');
  expect(panel.status()).toBe('已导出，其中 1 处未处理');
  const [, json] = await exportAs('JSON（可再打开）', client);
  expect(JSON.parse(json).findings).toHaveLength(4);

  await clickOn('.menu input[type=checkbox]');
  const [, whole] = await exportAs('CSV', client);
  expect(opinions(parse(whole, { columns: true, bom: true }))).toEqual(['已确认', '', '不采纳：报告另有说明；见附表']);
});

test('the notice is copied without the dismissed problems, or with them and the reason', async () => {
  const { client } = await decidedSidepanel();
  const copied = () => client.copy.mock.lastCall?.[0].split('\n');
  await click('复制全部');
  expect(copied()).toEqual([
    '南湖区民政局2024年政府信息公开工作年度报告，核查发现以下问题：',
    expect.stringMatching(/^1\. （已确认）.*“一、本年新收政府信息公开申请数量”行“总计”列.*64/),
    '算式：60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64',
    expect.stringMatching(/^2\. （待核）/),
  ]);
  await clickOn('.menu input[type=checkbox]');
  await click('复制全部');
  expect(copied()?.slice(4)).toEqual([
    '另有以下各处不采纳：',
    '1. “五、存在的主要问题及改进情况”下面没有内容。不采纳：报告另有说明；见附表',
  ]);
});

test('writes the changes of the page into the file', async () => {
  const { client } = await openSidepanel();
  await client.turn(jobReport(65));
  const [, content] = await exportAs('Markdown', client);
  expect(content).toContain('由 64 改为 65');
});

test('HTML has a picture of each place; where the browser allows none it says what to do, before it writes', async () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  const { client } = await openSidepanel();
  client.takePicture.mockResolvedValueOnce({ png }).mockResolvedValueOnce({ why: 'hidden' }).mockResolvedValue({ png });
  const [, content] = await exportAs('HTML（含截图）', client);
  expect(client.takePicture.mock.calls.flat()).toEqual(['sum 64', 'empty', 'blank']);
  expect(content.split(png)).toHaveLength(3);
  expect(panel.status()).toBe('已导出；有 1 处在页面上不可见，没有截图');

  const denied = sidepanelClient();
  await showSidepanel(denied);
  await click('HTML（含截图）');
  await vi.waitFor(() =>
    expect(panel.status()).toMatch(/^尚未导出：浏览器还不允许截图。请点工具栏上的勾稽图标（或按 Alt\+G），再导出一次/),
  );
  expect(denied.takePicture).toHaveBeenCalledTimes(1);
  expect(denied.save).not.toHaveBeenCalled();
  const [, without] = await exportAs('HTML', denied);
  expect(denied.takePicture).toHaveBeenCalledTimes(1);
  expect(without).toContain('请核对');
  expect(without).not.toContain('data:image');
  expect(panel.status()).toBe('已导出，其中 3 处未处理');
});

test('offers pictures of a page and of a PDF, and none of a file without a layout or of a result that was opened', async () => {
  const pictured = () => all('.menu button').filter((label) => label?.includes('截图'));
  const both = ['Word 核查意见书（含截图）', 'HTML（含截图）'];
  const client = sidepanelClient();
  await showSidepanel(client);
  expect(pictured()).toEqual(both);
  await showSidepanel({ ...client, of: 'file', kind: 'pdf' });
  expect(pictured()).toEqual(both);
  await showSidepanel({ ...client, of: 'file', kind: 'docx' });
  expect(pictured()).toEqual([]);

  const { client: decided } = await decidedSidepanel();
  const [name, content] = await exportAs('JSON（可再打开）', decided);
  const sources = await showSidepanel(sidepanelClient());
  await sources.openFile(file(name, content));
  await settle();
  expect(pictured()).toEqual([]);
});

test('says that a file cannot be saved', async () => {
  const { client } = await openSidepanel();
  client.save.mockRejectedValue(new Error('disk full'));
  await click('SARIF');
  await vi.waitFor(() => expect(panel.status()).toBe('导出失败：disk full'));
});

test('a delivered JSON is opened again with what was decided, beside the page and without touching it', async () => {
  const { client } = await decidedSidepanel();
  const [name, content] = await exportAs('JSON（可再打开）', client);

  const other = sidepanelClient({ kind: 'unreadable', why: 'browser' });
  const sources = await showSidepanel(other);
  expect(words('h1')).toBe('无法读取本页');
  await sources.openFile(file(name, content));
  await settle();
  expect(words('.opened p')).toMatch(/^正在查看文件“勾稽-南湖区民政局-2024\.json”，核查于 .*；网页和意见不受影响$/);
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 1', '不采纳 1']);
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);

  // It can be reviewed on and handed over again; it has no place to show.
  await press('j', 'Enter');
  expect(panel.status()).toBe('页面上没有对应的位置');
  await press('j', 'j', 'y');
  expect(panel.progress()).toEqual(['全部 3', '未处理 0', '已确认 2', '不采纳 1']);
  const [, csv] = await exportAs('CSV', other);
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  expect(rows.map((row) => row.复核意见)).toEqual(['已确认', '已确认']);
  expect(rows[0]?.网址).toBe('http://www.nanhu.gov.cn/2024/report.html');
  expect((await other.store.decisions('www.nanhu.gov.cn/2024/report.html')).items).toEqual([]);

  await click('回到网页');
  expect(words('h1')).toBe('无法读取本页');
});

test('a file of several results is leafed through; one of the command line has no decisions', async () => {
  const { client } = await decidedSidepanel();
  const [, content] = await exportAs('JSON（可再打开）', client);
  const { at: _at, view: _view, decisions: _decisions, ...result } = JSON.parse(content);
  const second = {
    ...result,
    source: { ...result.source, name: '2.html' },
    report: { ...result.report, agency: '二局' },
  };
  const { sources } = await openSidepanel();
  await sources.openFile(file('all.jsonl', `${JSON.stringify(result)}\n${JSON.stringify(second)}\n`));
  await settle();
  expect(words('.opened p')).toBe('正在查看文件“all.jsonl”；网页和意见不受影响');
  expect(words('h1')).toBe('南湖区民政局');
  expect(panel.progress()[1]).toBe('未处理 3');
  expect(words('.place')).toContain('“一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处');
  await sources.showEntry(1);
  await settle();
  expect(words('h1')).toBe('二局');
});

test('decisions are exported and imported; a foreign or broken file changes nothing and shows a message', async () => {
  const { client } = await decidedSidepanel();
  await click('导出全部意见');
  const [, content] = await savedText(client);

  const store = createMemoryStore();
  const { sources } = await openSidepanel(jobReport(), store);
  await sources.openFile(file('意见.json', content));
  await settle();
  expect(panel.status()).toBe('导入 3 条；已有 0 条不变');
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 1', '不采纳 1']);
  await sources.openFile(file('意见.json', content));
  await settle();
  expect(panel.status()).toBe('导入 0 条；已有 3 条不变');

  for (const [broken, sentence] of [
    ['not json', '不是 JSON 文件，无法打开'],
    ['{"schemaVersion":99}', '这份结果由更新版本的勾稽导出，请先更新勾稽'],
    [content.replace('"version":1', '"version":99'), '这份意见由更新版本的勾稽导出，请先更新勾稽；未作改动'],
  ] as const) {
    await sources.openFile(file('x.json', broken));
    await settle();
    expect(panel.status()).toBe(sentence);
  }
  expect(panel.progress()[1]).toBe('未处理 1');
});

test('a file dropped on the side panel is taken', async () => {
  const { client } = await decidedSidepanel();
  await click('导出全部意见');
  const [, content] = await savedText(client);
  await openSidepanel();
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { files: [file('意见.json', content)] } });
  find('.progress')?.dispatchEvent(drop);
  await settle();
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(panel.progress()[2]).toBe('已确认 1'));
});

test('the menu has the window, the settings and the keys; a window of its own offers no other', async () => {
  const { client } = await openSidepanel();
  await click('单独窗口');
  await click('设置');
  expect(client.detach).toHaveBeenCalledExactlyOnceWith();
  expect(client.doors.settings).toHaveBeenCalledExactlyOnceWith();
  await openSidepanel(jobReport(), createMemoryStore(), true);
  expect(all('.menu button')).not.toContain('单独窗口');
});
