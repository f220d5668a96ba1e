// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { createPageState } from '../../../components/page-state.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { Attachment, ReportView, TabState } from '../../../lib/model/view.ts';
import { all, click, clickOn, draw, find, findAll, named, press, settle, statusText, words } from '../dom.ts';
import { audited, fakeClient, makeClaim, makeFinding, makeReport } from '../fixtures.ts';

async function show(state: TabState | Promise<TabState>, changes: Parameters<typeof fakeClient>[1] = {}) {
  const client = fakeClient(state, changes);
  await draw(<PopupApp state={createPageState(client)} />);
  return client;
}

const showReport = (report?: Partial<ReportView>, changes?: Parameters<typeof fakeClient>[1]) =>
  show(audited(makeReport(report)), changes);

test('says that the page is being read', async () => {
  await show(new Promise<TabState>(() => {}));
  expect(words('h1')).toBe('正在读取…');
  expect(find('[aria-busy=true]')).not.toBeNull();
});

test.each([
  ['browser', '浏览器自己的页面和扩展商店不允许扩展读取。'],
  ['denied', '没有读取权限：请切回该网页，再点一次工具栏上的图标。'],
  ['closed', '那个标签页已经关了。'],
] as const)('says why a tab cannot be read (%s)', async (why, hint) => {
  await show({ kind: 'unreadable', why });
  expect(words('h1')).toBe('读不了这一页');
  expect(words('p')).toBe(hint);
});

test.each([
  [{ kind: 'none', reason: 'notReport', year: null }, '本页没有年度报告'],
  [{ kind: 'none', reason: 'olderForm', year: 2016 }, '2016 年的报告还没有统一格式'],
  [{ kind: 'none', reason: 'olderForm', year: null }, '这份报告还没有统一格式'],
] as const)('no report: %o', async (view, title) => {
  await show({ kind: 'audited', view, marks: false });
  expect(words('h1')).toBe(title);
});

test.each([
  [{ fail: 3, review: 2, whole: true }, '3 处不符 · 2 处待核', 'fail'],
  [{ fail: 3, review: 0, whole: true }, '3 处不符', 'fail'],
  [{ fail: 0, review: 2, whole: true }, '2 处待核', 'review'],
  [{ fail: 0, review: 0, whole: true }, '核了 40 项，没有发现问题', 'clean'],
  [{ fail: 0, review: 0, whole: false }, '读到的部分没有发现问题（核了 40 项）', 'review'],
])('outcome of %o', async (counts, sentence, look) => {
  await showReport({ counts });
  expect(words(`.verdict.${look}`)).toBe(sentence);
});

test('says what was cut, could not be read or broke', async () => {
  await show(
    audited(
      makeReport({
        notices: ['tooManyCells', 'frameNotReadable'],
        checks: [{ rule: 't3-balance', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'TypeError' }],
        coverage: { expected: 200, read: 120 },
      }),
    ),
  );
  expect(all('.notice')).toEqual([
    '表格太大，只读了前面一部分',
    '页面里有嵌入的框架读不到，里面的内容没有核查',
    '有 1 项规则没有跑完，结果可能不全',
  ]);
  expect(words('.facts')).toContain('读到 120/200 格');
});

test('a finding shows its formula with the wrong number set off, and the likeliest suspect before the others', async () => {
  const suspects = [
    { cell: 't3.received.total', shouldBe: 2, reason: 'totalNotUpdated' as const },
    { cell: 't3.received.natural', shouldBe: 2, reason: 'oneCell' as const },
  ];
  await showReport({ findings: [makeFinding({ suspects, clauses: ['条例第五十条'] })] });
  expect(words('.formula')).toBe('1 + 1 = 2 ≠ 3');
  expect(words('.formula strong')).toBe('3');
  expect(all('.suspect')).toEqual(['疑为“一、本年新收政府信息公开申请数量 · 总计”没有更新，应为 2']);
  expect(words('details')).toContain('“一、本年新收政府信息公开申请数量 · 自然人”填错，应为 2');
  expect(words('details')).toContain('条例第五十条');
});

test('shows both cells of a pair that is wrong together', async () => {
  const suspects = ['natural', 'business', 'legal'].map((column) => ({
    cell: `t3.received.${column}`,
    shouldBe: 2,
    reason: 'wrongPlace' as const,
  }));
  await showReport({ findings: [makeFinding({ suspects })] });
  expect(findAll('.suspect')).toHaveLength(2);
});

test('keys move between findings and stop at the ends; c copies the chosen one', async () => {
  const findings = ['a', 'b', 'c'].map((fingerprint) => makeFinding({ fingerprint, formula: `1 = ${fingerprint}` }));
  const client = await showReport({ findings });
  const chosen = () => (document.activeElement as HTMLButtonElement).value;
  await press('c');
  expect(client.copy).not.toHaveBeenCalled();
  const seen: string[] = [];
  for (const key of ['j', 'ArrowDown', 'j', 'j', 'k', 'ArrowUp', 'ArrowUp']) {
    await press(key);
    seen.push(chosen());
  }
  expect(seen).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a']);
  await press('c');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith('算式：x\n算式：1 = a');
});

test('shows the place of a finding, or says that it is gone or folded away; does nothing without a place', async () => {
  const findings = [makeFinding(), makeFinding({ fingerprint: 'f2', located: false })];
  const focus = vi.fn().mockResolvedValueOnce('shown').mockResolvedValueOnce('gone').mockResolvedValueOnce('hidden');
  await showReport({ findings }, { focus });
  const [first, second] = findAll<HTMLButtonElement>('.place');
  await clickOn(first);
  expect(focus).toHaveBeenLastCalledWith('f1');
  expect(statusText()).toBe('');
  await clickOn(first);
  expect(statusText()).toBe('页面变了，找不到这一处，请重新核查');
  await clickOn(first);
  expect(statusText()).toBe('这一处在页面上收起来了，请先展开');
  await clickOn(second);
  expect(focus).toHaveBeenCalledTimes(3);
});

test('lists numbers of the text beside those of the tables; a click shows the sentence', async () => {
  const claims = [
    makeClaim({ fingerprint: 'c1', said: 46, inTable: [44, 46], fits: 46, quote: '收到46件。' }),
    makeClaim({
      fingerprint: 'c2',
      subject: 't3.denied.total',
      said: 2,
      inTable: [0],
      result: 'differs',
      quote: '不予公开2件。',
    }),
    makeClaim({ subject: 't4.review.total', result: 'unread', quote: '未发生复议。', denial: true }),
  ];
  const focus = vi.fn().mockResolvedValue('gone');
  await showReport({ claims, claimsLeft: 2 }, { focus });
  expect(words('.claims summary')).toBe('正文中的数字（5）');
  expect(findAll('.claims li').map((item) => [...item.children].map((e) => e.textContent))).toEqual([
    ['相符 一、本年新收政府信息公开申请数量 · 总计', '正文 46 · 表中 44 / 46', '收到46件。'],
    ['不一致 （三）不予公开 · 总计', '正文 2 · 表中 0', '不予公开2件。'],
    ['不适用 行政复议 · 总计', '正文 0 · 表中读不到', '未发生复议。'],
  ]);
  expect(words('.claims .notice')).toBe('另有 2 处没有列出');
  await clickOn(findAll('.claim')[1]);
  expect(focus).toHaveBeenCalledExactlyOnceWith('c2');
  expect(words('li[aria-current]')).toContain('不予公开');
  expect(statusText()).toBe('页面变了，找不到这一处，请重新核查');
});

test('shows below the numbers what was understood, and the word that was not', async () => {
  const own = { body: '我局', time: '2023年' };
  const unsure = { result: 'differs', unknown: '高质量', sure: false } as const;
  const claims = [
    makeClaim({ said: 45, inTable: [45], fits: 45, ...own }),
    makeClaim({ said: 45, inTable: [44], time: '2023年', ...unsure }),
    makeClaim({ said: 45, inTable: [44], ...unsure }),
    // Unsure for another reason than a word.
    makeClaim({ said: 45, inTable: [44], ...unsure, unknown: '' }),
    makeClaim({ said: 62, inTable: [71], fits: 71 }),
    makeClaim({ said: 432_000, inTable: [432_156], fits: 432_156, rounded: true }),
    makeClaim({ subject: 't2.fees.amount', said: 3.5, inTable: [3.5], fits: 3.5, body: '本机关' }),
    // All 46 were answered; 2 were carried over.
    makeClaim({ subject: 't3.carriedOut.total', inTable: [2], fits: 46, denial: true }),
  ];
  await showReport({ claims });
  expect(
    findAll('.claims li').map((item) => [...item.querySelectorAll('.compared')].map((e) => e.textContent)),
  ).toEqual([
    ['正文 45 · 表中 45', '我局 · 2023年'],
    ['正文 45 · 表中 44', '2023年 · 没有读懂“高质量”，只供参考'],
    ['正文 45 · 表中 44', '没有读懂“高质量”，只供参考'],
    ['正文 45 · 表中 44'],
    ['正文 62（同句合计 71）· 表中 71'],
    ['正文 432000 · 表中 432156', '约数'],
    ['正文 3.5 · 表中 3.5', '本机关'],
    ['正文 0 · 表中 2'],
  ]);
});

test('shows no list of numbers where the text has none', async () => {
  await showReport();
  expect(find('.claims')).toBeNull();
});

test('shows an engine error with the details for a report, to copy', async () => {
  const client = await show({ kind: 'audited', view: { kind: 'error', error: 'TypeError: x\n at y' }, marks: false });
  expect(words('h1')).toBe('核查时出错了');
  expect(words('pre')).toContain('Gouji 1.2.3');
  expect(words('pre')).toContain('TypeError: x\n at y');
  expect(words('pre')).toContain('http://www.nanhu.gov.cn/report.html');
  await click('复制出错信息');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(words('pre'));
  expect(statusText()).toBe('已复制');
});

test('a client that fails ends in the same screen, and checking again leaves it', async () => {
  const open = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(audited(makeReport()));
  await showReport({}, { open });
  expect(words('h1')).toBe('核查时出错了');
  expect(words('pre')).toContain('gone');
  await click('重新核查');
  expect(words('h1')).toBe('南湖区民政局');
});

test('all is copied as one text; the marks follow the box', async () => {
  const client = await showReport({ findings: [makeFinding()] });
  await click('复制全部');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(
    '南湖区民政局2024年政府信息公开工作年度报告，核查发现以下问题：\n1. 算式：x\n算式：1 + 1 = 2 ≠ 3',
  );
  await clickOn('input[type=checkbox]');
  expect(client.setMarks).toHaveBeenCalledExactlyOnceWith(false);
});

test('the side panel is opened straight from the click', async () => {
  const client = await showReport();
  named('复核面板').click();
  expect(client.openSidepanel).toHaveBeenCalledExactlyOnceWith();
});

const pdf: Attachment = { url: 'http://a.gov.cn/1.pdf', name: '2024年度报告', kind: 'pdf' };
const files: readonly Attachment[] = [
  pdf,
  { url: 'http://a.gov.cn/2.doc', name: '旧版', kind: 'doc' },
  { url: 'http://a.gov.cn/3.wps', name: '附表', kind: 'wps' },
  { url: 'http://a.gov.cn/4.ofd', name: '版式文件', kind: 'ofd' },
  { url: 'http://a.gov.cn/5.docx', name: '正文', kind: 'docx' },
];
const none: TabState = { kind: 'audited', view: { kind: 'none', reason: 'notReport', year: null }, marks: false };

test.each([
  ['a page without a report', none, undefined, false],
  ['a report', audited(makeReport()), '点开核查，并与本页的报告对照。', true],
])('attachments of %s are listed by name and kind, and a click opens one', async (_name, state, hint, compared) => {
  const client = await show(state, { attachments: vi.fn(async () => files) });
  expect(words('.attachments h2')).toBe('附件（5）');
  expect(words('.attachments > .hint')).toBe(hint);
  expect(all('.file')).toEqual(['PDF 2024年度报告', 'DOC 旧版', 'WPS 附表', 'OFD 版式文件', 'DOCX 正文']);
  expect(findAll('button.file')).toHaveLength(2);
  const advice = '还读不了这种文件：请用 Word、WPS 或 OFD 阅读器打开，另存为 .docx 或 PDF 再核查。';
  expect(findAll('li').map((item) => item.querySelector('.hint')?.textContent)).toEqual([
    undefined,
    advice,
    advice,
    advice,
    undefined,
  ]);
  named('PDF 2024年度报告').click();
  expect(client.auditFile).toHaveBeenCalledExactlyOnceWith('http://a.gov.cn/1.pdf', compared);
});

test('a page without attachments has no such list', async () => {
  await show(none);
  expect(words('h1')).toBe('本页没有年度报告');
  expect(find('.attachments')).toBeNull();
});

test('shows no hint to click where no attachment can be opened', async () => {
  await showReport({}, { attachments: vi.fn(async () => files.slice(1, 2)) });
  expect(words('.attachments h2')).toBe('附件（1）');
  expect(find('.attachments > .hint')).toBeNull();
});

test('says why an attachment did not open until it opens', async () => {
  const auditFile = vi
    .fn()
    .mockResolvedValueOnce(false)
    .mockRejectedValueOnce(new Error('no tab'))
    .mockResolvedValueOnce(true);
  await show(none, { attachments: vi.fn(async () => [pdf]), auditFile });
  const refusals: unknown[] = [];
  for (let times = 0; times < 3; times++) {
    await click('PDF 2024年度报告');
    refusals.push(words('[role=alert]'));
  }
  expect(refusals).toEqual([
    '没有 a.gov.cn 的读取许可，打不开；请再点一次并选“允许”。',
    '文件核查没有打开，请再试一次。',
    undefined,
  ]);
});

test('looks for attachments again when the tab shows another page', async () => {
  const attachments = vi.fn().mockResolvedValueOnce([pdf]).mockResolvedValueOnce([]);
  const subscribe = vi.fn();
  await show(none, { attachments, subscribe, open: vi.fn(async () => structuredClone(none)) });
  expect(words('.attachments h2')).toBe('附件（1）');
  subscribe.mock.calls[0]?.[0]();
  await settle();
  expect(find('.attachments')).toBeNull();
});

test('a tab with a PDF has a button that audits its address, straight from the click', async () => {
  const address = 'http://www.nanhu.gov.cn/a.pdf';
  const client = await show({ kind: 'unreadable', why: 'pdf' }, { address: vi.fn(async () => address) });
  expect(words('h1')).toBe('这是一份 PDF');
  named('核查这份 PDF').click();
  expect(client.auditFile).toHaveBeenCalledExactlyOnceWith(address, false);
});

test('says that the site of a PDF was not granted', async () => {
  await show(
    { kind: 'unreadable', why: 'pdf' },
    { address: vi.fn(async () => 'http://b.test/a.pdf'), auditFile: vi.fn(async () => false) },
  );
  await click('核查这份 PDF');
  expect(words('[role=alert]')).toContain('没有 b.test 的读取许可');
});

test('frames that may not be read are listed by their hosts, and a click opens one in a tab', async () => {
  const closedFrames = vi.fn(async () => ['http://data.example.org/a.html?x=1']);
  const client = await show({ kind: 'audited', view: none.view, marks: false }, { closedFrames });
  await click('打开 data.example.org');
  expect(client.openTab).toHaveBeenCalledExactlyOnceWith('http://data.example.org/a.html?x=1');
});

test('names closed frames of a report only where one may hold a part of it', async () => {
  const closedFrames = vi.fn(async () => ['http://data.example.org/a.html']);
  await showReport({}, { closedFrames });
  expect(all('button')).not.toContain('打开 data.example.org');
  await showReport({ notices: ['frameNotReadable'] }, { closedFrames });
  expect(all('button')).toContain('打开 data.example.org');
});

test('names the tab of the page that hides a place', async () => {
  await showReport({ findings: [makeFinding()] }, { focus: vi.fn(async () => ({ tab: '依申请公开' })) });
  await act(async () => find<HTMLElement>('.place')?.click());
  await settle();
  expect(statusText()).toBe('这一处在“依申请公开”页签里，请先点开');
});
