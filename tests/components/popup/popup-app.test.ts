// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { TabState } from '../../../lib/model/view.ts';
import { toDecision } from '../../../lib/triage/decisions.ts';
import { all, click, clickOn, find, findAll, named, press, settle, statusText, words } from '../dom.ts';
import { audited, makeFinding, makeReport, page } from '../fixtures.ts';
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

test('a problem shows its formula with the wrong number set off, and the likeliest suspect; the rest is in the panel', async () => {
  const suspects = [
    { cell: 't3.received.total', shouldBe: 2, reason: 'totalNotUpdated' as const },
    { cell: 't3.received.natural', shouldBe: 2, reason: 'oneCell' as const },
  ];
  const client = await showReport({ findings: [makeFinding({ suspects, clauses: ['条例第五十条'] })] });
  expect(words('.formula')).toBe('1 + 1 = 2 ≠ 3');
  expect(words('.formula strong')).toBe('3');
  expect(all('.suspect')).toEqual(['疑为“一、本年新收政府信息公开申请数量”行“总计”列未更新，应为 2']);
  expect(words('li')).not.toContain('条例第五十条');
  await click('详情');
  expect(client.openSidepanel).toHaveBeenCalledExactlyOnceWith('f1');
});

test('a cell that explains two findings is one problem with one sentence', async () => {
  const suspects = [{ cell: 't3.granted.total', shouldBe: 36, reason: 'oneCell' as const }];
  const facts = { 't3.granted.total': { value: 35, raw: '35', state: 'number' as const, located: true } };
  const findings = ['a', 'b'].map((fingerprint) => makeFinding({ fingerprint, suspects }));
  await showReport({ findings, facts });
  expect(words('.verdict')).toBe('1 处不符');
  expect(all('.place')).toEqual(['1 不符  “（一）予以公开”行“总计”列填 35，疑应为 36，涉及 2 处']);
  expect(all('.suspect')).toEqual([]);
});

test('what was dismissed is folded and struck, keeps its number, and is copied with the others no more', async () => {
  const findings = ['a', 'b'].map((fingerprint) =>
    makeFinding({ fingerprint, cells: [`t3.${fingerprint === 'a' ? 'granted' : 'partial'}.total`] }),
  );
  const report = makeReport({ findings });
  const at = '2026-11-27T00:00:00.000Z';
  const decided = findings.map((finding, index) =>
    toDecision(finding, report, page, {
      kind: index === 0 ? 'dismissed' : 'confirmed',
      reason: index === 0 ? 'explained' : null,
      note: '',
      at,
    }),
  );
  const client = await show(audited(report, { decisions: decided }));
  expect(words('.verdict')).toBe('2 处不符：已确认 1 · 不采纳 1');
  expect(find('.verdict.clean')).toBeNull();
  expect(words('.problems details summary')).toBe('不采纳 1');
  expect(words('.problems details .number')).toBe('1');
  expect(words('.problems > ol .number')).toBe('2');
  expect(words('.problems > ol .state')).toBe('已确认');
  await click('复制全部');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(
    '南湖区民政局2024年政府信息公开工作年度报告，核查发现以下问题：\n1. （已确认）算式：x\n算式：1 + 1 = 2 ≠ 3',
  );
});

test('上一处 and 下一处 go through all problems from the first, also what has no place of its own', async () => {
  const findings = ['a', 'b', 'c'].map((fingerprint) => makeFinding({ fingerprint, located: fingerprint !== 'b' }));
  const focus = vi.fn<(fingerprint: string) => Promise<'shown'>>(async () => 'shown');
  await showReport({ findings }, { focus });
  const shown = () => focus.mock.calls.map(([fingerprint]) => fingerprint);
  for (let step = 0; step < 3; step += 1) await click('下一处');
  expect(shown()).toEqual(['a', 'b', 'c']);
  expect((named('下一处') as HTMLButtonElement).disabled).toBe(true);
  await click('上一处');
  await click('上一处');
  expect(shown()).toEqual(['a', 'b', 'c', 'b', 'a']);
  expect((named('上一处') as HTMLButtonElement).disabled).toBe(true);
});

test('what the prose says of the tables has two sides to look at', async () => {
  const client = await showReport({
    findings: [makeFinding({ quotes: ['收到申请3件。'] }), makeFinding({ fingerprint: 'f2' })],
  });
  expect(all('button').filter((name) => name === '看正文')).toHaveLength(1);
  await click('看表格');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'table');
  await click('看正文');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'text');
});

test('the checks unfold by rule under the pointer and with the focus, and are read out with their number', async () => {
  const check = { review: 0, notApplicable: 5 };
  const checks = [
    { ...check, rule: 't3-row-total', pass: 24, fail: 0 },
    { ...check, rule: 'section-missing', pass: 5, fail: 1 },
    { ...check, rule: 'contact', pass: 0, fail: 0 },
  ];
  await showReport({ checks });
  const button = named('共核对 40 项，未发现问题');
  const list = () => find('.checked ol') as HTMLElement;
  expect(list().hidden).toBe(true);
  expect(button.getAttribute('aria-describedby')).toBe(list().id);
  expect(all('.checked li')).toEqual(['申请表各行总计 24', '缺少部分 6']);
  const act = async (event: Event, target: Element | null) => {
    target?.dispatchEvent(event);
    await settle();
    return list().hidden;
  };
  expect(await act(new FocusEvent('focus'), button)).toBe(false);
  expect(await act(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), button)).toBe(true);
  expect(await act(new MouseEvent('mouseenter'), find('.checked'))).toBe(false);
  expect(await act(new MouseEvent('mouseleave'), find('.checked'))).toBe(true);
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

test('shows the place of a finding, or says that it is gone or folded away, or that there is none', async () => {
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
  focus.mockResolvedValueOnce('none');
  await clickOn(second);
  expect(focus).toHaveBeenLastCalledWith('f2');
  expect(statusText()).toBe('页面上没有对应的位置');
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
