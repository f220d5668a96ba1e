// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { TabState } from '../../../lib/model/view.ts';
import { all, click, clickOn, find, findAll, named, press, statusText, words } from '../dom.ts';
import { audited, makeClaim, makeFinding, makeReport } from '../fixtures.ts';
import { show, showReport } from './popup-page.ts';

test('says that the page is being read', async () => {
  await show(new Promise<TabState>(() => {}));
  expect(words('h1')).toBe('正在读取…');
  expect(find('[aria-busy=true]')).not.toBeNull();
});

test.each([
  ['browser', '浏览器自身的页面和扩展商店不允许扩展读取。'],
  ['denied', '没有读取权限：请切回该网页，再点一次工具栏上的图标。'],
  ['closed', '该标签页已关闭。'],
] as const)('says why a tab cannot be read (%s)', async (why, hint) => {
  await show({ kind: 'unreadable', why });
  expect(words('h1')).toBe('无法读取本页');
  expect(words('p')).toBe(hint);
});

test.each([
  [{ kind: 'none', reason: 'notReport', year: null }, '本页没有年度报告'],
  [{ kind: 'none', reason: 'olderForm', year: 2016 }, '2016 年度报告尚无统一格式'],
  [{ kind: 'none', reason: 'olderForm', year: null }, '这份报告尚无统一格式'],
] as const)('no report: %o', async (view, title) => {
  await show(audited(view));
  expect(words('h1')).toBe(title);
});

test.each([
  [['fail', 'fail', 'fail', 'review', 'review'], 200, '3 处不符；2 处待核', 'fail'],
  [['fail', 'fail', 'fail'], 200, '3 处不符', 'fail'],
  [['review', 'review'], 200, '2 处待核', 'review'],
  [[], 200, '共核对 40 项，未发现问题', 'clean'],
  [[], 120, '已读到的部分共核对 40 项，未发现问题', 'review'],
] as const)('headline of %o with %i cells read', async (outcomes, read, sentence, look) => {
  const findings = outcomes.map((outcome, index) => makeFinding({ outcome, fingerprint: `f${index}` }));
  await showReport({ findings, coverage: { expected: 200, read } });
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
    '表格过大，只读取了前一部分',
    '页面中有框架无法读取，其中的内容未核查',
    '有 1 条规则未执行完，结果可能不全',
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
  expect(all('.suspect')).toEqual(['疑为“一、本年新收政府信息公开申请数量”行“总计”列未更新，应为 2']);
  expect(words('details')).toContain('“一、本年新收政府信息公开申请数量”行“自然人”列填错，应为 2');
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
  expect(statusText()).toBe('页面已变动，找不到这一处，请重新核查');
  await clickOn(first);
  expect(statusText()).toBe('这一处在页面上已折叠，请先展开');
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
    ['相符 “一、本年新收政府信息公开申请数量”行“总计”列', '正文 46 · 表中 44 / 46', '收到46件。'],
    ['不一致 “（三）不予公开”行“总计”列', '正文 2 · 表中 0', '不予公开2件。'],
    ['不适用 “行政复议”的“总计”', '正文 0 · 表中未读到', '未发生复议。'],
  ]);
  expect(words('.claims .notice')).toBe('另有 2 处未列出');
  await clickOn(findAll('.claim')[1]);
  expect(focus).toHaveBeenCalledExactlyOnceWith('c2');
  expect(words('li[aria-current]')).toContain('不予公开');
  expect(statusText()).toBe('页面已变动，找不到这一处，请重新核查');
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
    ['正文 45 · 表中 44', '2023年 · “高质量”未能识别，仅供参考'],
    ['正文 45 · 表中 44', '“高质量”未能识别，仅供参考'],
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
  const client = await show(audited({ kind: 'error', error: 'TypeError: x\n at y' }));
  expect(words('h1')).toBe('核查出错');
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
  expect(words('h1')).toBe('核查出错');
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

test('names the tab of the page that hides a place', async () => {
  await showReport({ findings: [makeFinding()] }, { focus: vi.fn(async () => ({ tab: '依申请公开' })) });
  await clickOn('.place');
  expect(statusText()).toBe('这一处在“依申请公开”页签里，请先点开');
});
