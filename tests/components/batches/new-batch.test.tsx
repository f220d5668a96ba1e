// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { SourceProblem } from '../../../lib/model/clients/batches.ts';
import { all, choose, click, clickOn, find, named, settle, type, typeInto, words } from '../dom.ts';
import { cells, key, openBatchesPage } from './batches-page.ts';

const PASTE = '报告网址';
const INDEX = '年报栏目页网址';
const paste = async (lines: string) => {
  await typeInto(find('textarea'), lines);
  // The reader of lists is loaded first.
  await expect.poll(() => find('.addresses')).not.toBeNull();
  await settle();
};
const link = (year: number) => ({ url: `https://www.a.gov.cn/${year}.html`, name: `${year}年年报`, year });

test('starts what was pasted, each address once, and says what was no address', async () => {
  const { client, state } = await openBatchesPage();
  expect(words('label')).toBe(PASTE);
  expect(find<HTMLButtonElement>('.new-batch .main')?.disabled).toBe(true);
  await paste('https://www.a.gov.cn/1.html\nhttps://www.a.gov.cn/1.html\n没有网址\nhttps://www.b.com/2.html');
  expect(words('.notes .quiet')).toBe('重复的 1 个网址只核查一次');
  expect(words('.notes summary')).toBe('有 1 行未识别出网址');
  expect(words('.permission')).toContain('www.b.com');
  expect(words('.permission')).not.toContain('www.a.gov.cn');
  await type('名称', '试一试');
  await click('开始核查（2 份）');
  const [sources] = client.create.mock.calls[0] ?? [];
  expect(sources?.name).toBe('试一试');
  expect(sources?.entries.map(({ url }) => url)).toEqual(['https://www.a.gov.cn/1.html', 'https://www.b.com/2.html']);
  expect(state.batch.value).toBe('b2');
});

test('says of government sites what is true: that they may be read, or that they may not, with a button that asks', async () => {
  await openBatchesPage();
  await paste('https://www.a.gov.cn/1.html');
  expect(words('.addresses > .quiet')).toBe('都是政府网站，已允许读取。');

  const taken = await openBatchesPage();
  taken.client.mayReadGovernment.mockResolvedValue(false);
  await paste('https://www.a.gov.cn/1.html\nhttps://www.b.com/2.html');
  expect(words('.permission')).toContain('www.b.com');
  expect(words('.addresses .notice')).toBe('尚未允许读取 gov.cn，开始时浏览器会询问；未允许的，这些网站将跳过。 允许');
  named('允许').click();
  expect(taken.client.askForGovernment).toHaveBeenCalledOnce();
  await settle();
  expect(find('.addresses .notice')).toBeNull();

  // Other sites alone say nothing of it.
  await openBatchesPage();
  await paste('https://www.b.com/2.html');
  expect(all('.addresses > .quiet')).toEqual([]);
});

test('addresses of the own network that others wrote are left out, and shown', async () => {
  const { client } = await openBatchesPage();
  const own = 'http://192.168.1.1/reboot';
  client.readIndex.mockResolvedValue({ entries: [link(2024)], repeated: 0, unread: [], local: [own] });
  await type(INDEX, 'https://www.a.gov.cn/');
  await click('查找年报链接');
  expect(words('.notes summary')).toBe('有 1 个本机或内网的网址未列入；要核查的，请自行粘贴');
  expect(words('.notes details li')).toBe(own);
  client.readIndex.mockResolvedValue({ entries: [], repeated: 0, unread: [], local: [own] });
  await type(INDEX, 'https://www.a.gov.cn/');
  await click('查找年报链接');
  expect(words('.problem')).toContain('都是本机或内网的网址，未列入');
});

test('links of an index page are ticked by year and one by one; a pasted address gets its name from the page', async () => {
  const { client } = await openBatchesPage();
  client.readIndex.mockResolvedValue({
    entries: [link(2024), link(2023), { ...link(2022), url: 'https://www.a.gov.cn/x.html' }],
    repeated: 0,
    unread: [],
  });
  await paste('https://www.a.gov.cn/2023.html');
  await type(INDEX, 'https://www.a.gov.cn/');
  await click('查找年报链接');
  expect(cells().map(([, year, name]) => [year, name])).toEqual([
    ['2023', '2023年年报'],
    ['2024', '2024年年报'],
    ['2022', '2022年年报'],
  ]);
  expect(all('.addresses label')).toEqual(['2024 年 1', '2023 年 1', '2022 年 1']);
  await clickOn('.addresses input');
  expect(words('.addresses legend')).toBe('已选 2 个，共 3 个网址');
  await key(' ', '[data-index="0"]');
  await click('开始核查（1 份）');
  expect(client.create.mock.calls[0]?.[0].entries.map(({ year }) => year)).toEqual([2022]);
});

test('says why a page has no links, and keeps its address', async () => {
  const { client } = await openBatchesPage();
  client.readIndex.mockRejectedValue(new SourceProblem('batch.noLinks'));
  await type(INDEX, 'https://www.a.gov.cn/');
  await click('查找年报链接');
  expect(words('[role=alert]')).toContain('https://www.a.gov.cn/: ');
  expect(named<HTMLInputElement>(INDEX).value).toBe('https://www.a.gov.cn/');
});

test('takes open tabs; a list they gave can be taken out again', async () => {
  const { client } = await openBatchesPage();
  client.readTabs.mockResolvedValue({ entries: [link(2024)], repeated: 0, unread: [] });
  await click('打开的标签页');
  expect(all('.notes li')).toEqual(['打开的标签页：1 个 移除']);
  await click('移除：打开的标签页：1 个');
  expect(all('.notes li')).toEqual([]);
  expect(find('.addresses')).toBeNull();
});

test('reads addresses from chosen lists and takes other files as reports', async () => {
  const { client, state } = await openBatchesPage();
  client.readList.mockResolvedValue({ entries: [link(2024)], repeated: 0, unread: [] });
  await state.draft.take([
    new File(['a'], '清单.xlsx'),
    new File(['<p>'], '年报.html'),
    new File(['正文'], '年报.txt'),
  ]);
  await settle();
  expect(all('.notes li')).toEqual(['清单 清单.xlsx：1 个网址 移除', '报告文件：2 个 移除']);
});

test('names a file that cannot be read and takes the others', async () => {
  const { state } = await openBatchesPage();
  const broken = new File([''], '清单.txt');
  broken.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  await state.draft.take([broken, new File(['<p>'], '年报.html')]);
  await settle();
  expect(all('.notes li')).toEqual(['报告文件：1 个 移除']);
  expect(words('.notes [role=alert]')).toBe('清单.txt: 无法读取');
});

test('says that a folder cannot be read', async () => {
  const { state } = await openBatchesPage();
  await state.draft.take(Promise.reject(new DOMException('gone', 'NotReadableError')));
  await settle();
  expect(words('.notes [role=alert]')).toBe('无法读取');
});

test('keeps the problem of one list while the next is read', async () => {
  const { client, state } = await openBatchesPage();
  client.readList.mockResolvedValueOnce({ entries: [], repeated: 0, unread: [] });
  client.readList.mockResolvedValueOnce({ entries: [link(2024)], repeated: 0, unread: [] });
  await state.draft.take([new File(['a'], '空.csv'), new File(['b'], '清单.csv')]);
  await settle();
  expect(all('.notes li')).toEqual(['清单 清单.csv：1 个网址 移除']);
  expect(words('.notes [role=alert]')).toBe('空.csv: 清单中没有网址');
});

test('refuses an invalid pace and says why', async () => {
  const { state } = await openBatchesPage();
  await choose('同一网站同时下载（份）', '9');
  expect(words('.new-batch [role=alert]')).toBe('请填 1 到 8 的整数');
  expect(state.draft.pace.value.perHost).toBe(2);
  await choose('同一网站同时下载（份）', '１');
  expect(state.draft.pace.value.perHost).toBe(1);
});
