// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { all, choose, click, clickOn, find, findAll, openTab, press, settle, type, words } from '../dom.ts';
import { makeFinding, makeReport } from '../fixtures.ts';
import { jobReport } from './job-report.ts';
import { dismissFor, openSidepanel, panel, submit, writeNote } from './sidepanel-page.ts';

beforeEach(async () => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  await openSidepanel();
});

test.each([
  ['结果', 'review', ['blank']],
  ['规则', 't3-row-total', ['sum 64']],
  ['规则', 'claim-mismatch', ['sum 64']],
  ['部分', 'problems', ['empty']],
])('the filter %s lists %s', async (name, value, expected) => {
  await choose(name, value);
  expect(panel.listed()).toEqual(expected);
  expect(words('.shown [role=status]')).toBe('显示 1/3 处');
  await click('清除筛选');
  expect(panel.listed()).toHaveLength(3);
});

test('offers the values that occur; problems pass all filters together', async () => {
  expect(all('select[aria-label=规则] option')).toEqual([
    '规则',
    '申请表各行总计',
    '正文与表格不一致',
    '部分没有内容',
    '空白格',
  ]);
  await choose('结果', 'fail');
  await choose('部分', 'disclosure');
  expect(panel.listed()).toEqual([]);
  expect(words('.quiet')).toBe('没有符合筛选条件的问题');
});

test.each([
  ['申请数量', ['sum 64']],
  // The words of its effect.
  ['共收到申请６３件', ['sum 64']],
  ['  行政强制  空白 ', ['blank']],
  ['没有这样的话', []],
])('search for “%s”', async (sought, expected) => {
  await type('搜索', sought);
  expect(panel.listed()).toEqual(expected);
});

test('lists decided problems by themselves, with dismissed ones unfolded', async () => {
  await press('j', 'y');
  await press('n');
  await dismissFor('other', '已口头说明');
  expect(all('li.folded .formula')).toEqual([]);
  expect(all('li.folded .place')).toEqual(['2 不符 不采纳 “五、存在的主要问题及改进情况”下面没有内容']);
  await click('不采纳 1');
  expect(panel.listed()).toEqual(['empty']);
  expect(words('.decision-text')).toMatch(/^不采纳：其他；已口头说明 /);
  await click('已确认 1');
  expect(panel.listed()).toEqual(['sum 64']);
  expect(words('.formula')).toBe('60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64');
});

describe('a problem with several effects', () => {
  const effects = () => all('.effects li .effect');
  const effectTool = (index: number, name: string) =>
    clickOn(findAll(`.effects li:nth-child(${index}) button`).find(({ textContent }) => textContent === name));

  test('is one entry that says what the suspected cell should be, its effects folded below', async () => {
    expect(all('.place')[0]).toBe('1 不符  “一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处');
    expect(all('.suspect')).toEqual([]);
    await press('j');
    expect(all('.suspect')).toEqual(['疑为“一、本年新收政府信息公开申请数量”行“总计”列未更新，应为 63']);
    expect(find('details.effects')?.hasAttribute('open')).toBe(false);
    expect(words('.effects summary')).toBe('共 2 处，逐处查看');
    expect(effects()).toEqual([
      '不符  “一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
      '不符  正文说“一、本年新收政府信息公开申请数量”行“总计”列是 63，表中是 64',
    ]);
  });

  test('is confirmed as one, with a decision on each of its findings, and taken back as one', async () => {
    const { sources } = await openSidepanel();
    const kinds = () => sources.page.review.items.value.map(({ decision }) => decision?.kind ?? '');
    await press('j', 'y');
    expect(kinds()).toEqual(['confirmed', 'confirmed', '', '']);
    expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
    expect(panel.status()).toBe('已确认，还有 2 处未处理');
    await press('u');
    expect(kinds()).toEqual(['', '', '', '']);
    await press('n');
    await dismissFor('misread', '见附表');
    expect(kinds()).toEqual(['dismissed', 'dismissed', '', '']);
    expect(words('.verdict')).toBe('2 处不符：不采纳 1 · 未处理 1；1 处待核');
    await press('u');
    expect(kinds()).toEqual(['', '', '', '']);
  });

  test('shows the place of each effect', async () => {
    const { client } = await openSidepanel();
    await press('j');
    await clickOn(findAll('button.effect')[1]);
    expect(client.focus).toHaveBeenLastCalledWith('prose 64');
    expect(panel.focused()).toBe('effect prose 64');
  });

  test('may have an effect that is decided otherwise; the problem is open until all are decided', async () => {
    await press('j');
    await effectTool(2, '不采纳');
    await dismissFor('explained', '口径不同');
    expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
    expect(all('.decision-text')).toEqual(['各处意见不同', expect.stringMatching(/^不采纳：报告另有说明；口径不同 /)]);
    expect(panel.focused()).toBe('effect prose 64');
    await effectTool(1, '确认');
    expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
    expect(effects()[1]).toContain('不采纳');
    await effectTool(2, '改回未处理');
    // The note stays.
    expect(panel.progress()[1]).toBe('未处理 3');
    expect(words('.effects li:nth-child(2) .decision-text')).toMatch(/^口径不同 /);
  });

  test('a note goes to all effects, but not over one that says something else', async () => {
    const { sources } = await openSidepanel();
    const notes = () => sources.page.review.items.value.map(({ decision }) => decision?.note ?? '');
    await press('j', 'e');
    await writeNote('待复核');
    await submit();
    expect(notes()).toEqual(['待复核', '待复核', '', '']);
    await effectTool(2, '修改备注');
    await writeNote('口径不同');
    await submit();
    expect(notes()).toEqual(['待复核', '口径不同', '', '']);
    await clickOn('.unfolded > .tools [aria-keyshortcuts=e]');
    await writeNote('已复核');
    await submit();
    expect(notes()).toEqual(['已复核', '口径不同', '', '']);
  });

  test('is found from each of its findings, whatever the filter', async () => {
    const { sources } = await openSidepanel();
    await choose('结果', 'review');
    await act(async () => sources.page.actions.find('prose 64'));
    expect(panel.focused()).toBe('sum 64');
    expect(find('details.effects')?.hasAttribute('open')).toBe(true);
  });
});

test('of a contradiction both sides are named and none is asked for; each can be shown on the page', async () => {
  const sides = [
    { id: 'side.prose', data: { value: 14 } },
    { id: 'side.table', data: { value: 16 } },
  ];
  const data = { subject: 't3.received.total', actual: 14, expected: 16 };
  const finding = makeFinding({
    rule: 'claim-mismatch',
    message: { id: 'claim-mismatch', data },
    fix: { id: 'claim-mismatch.fix', data },
    quotes: ['收到申请14件。'],
    sides,
  });
  const { client } = await openSidepanel(makeReport({ findings: [finding] }));
  await press('j');
  expect(all('.unfolded .compared')).toEqual(['正文 14 / 表中 16']);
  expect(words('li')).not.toContain('应为');
  await click('看正文');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'text');
  await click('看表格');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'table');
});

test('siblings are one entry with their number, and none of them is suspected', async () => {
  const carried = (column: string) =>
    makeFinding({
      fingerprint: column,
      rule: 'carry-over',
      message: {
        id: 'carry-over',
        data: { cell: `t3.carriedIn.${column}`, actual: 1, source: `t3.carriedOut.${column}`, expected: 2 },
      },
      cells: [`t3.carriedIn.${column}`],
    });
  await openSidepanel(makeReport({ findings: ['natural', 'business', 'total'].map(carried) }));
  expect(panel.listed()).toEqual(['natural']);
  expect(all('li > .compared')).toEqual(['共 3 处，逐处查看']);
  expect(words('.verdict')).toBe('1 处不符');
});

test('the order by section puts a problem where its lead stands', async () => {
  await choose('排列', 'section');
  expect(all('.findings h2')).toEqual([
    '三、收到和处理政府信息公开申请情况',
    '五、存在的主要问题及改进情况',
    '二、主动公开政府信息情况',
  ]);
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);
});

test('keys move through the list and stop at its ends; the chosen problem alone is unfolded and in the order of tabbing', async () => {
  const seen: string[] = [];
  for (const key of ['j', 'ArrowDown', 'j', 'j', 'j', 'k', 'ArrowUp', 'k', 'k']) {
    await press(key);
    seen.push(panel.focused());
  }
  expect(seen).toEqual(['sum 64', 'empty', 'blank', 'blank', 'blank', 'empty', 'sum 64', 'sum 64', 'sum 64']);
  expect(all('.place[aria-expanded=true]')).toHaveLength(1);
  expect(findAll<HTMLElement>('.place').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

test('shows the place on Enter and on a click, or says that it is gone', async () => {
  const { client } = await openSidepanel();
  await press('j', 'Enter');
  expect(client.focus).toHaveBeenLastCalledWith('sum 64');
  expect(words('.unfolded dl')).toContain('条例第五十条');
  client.focus.mockResolvedValue('gone');
  await clickOn(findAll('.place')[1]);
  expect(client.focus).toHaveBeenLastCalledWith('empty');
  expect(panel.status()).toBe('页面已变动，找不到这一处，请重新核查');
});

test('c copies the sentence for the notice', async () => {
  const { client } = await openSidepanel();
  await press('j', 'c');
  expect(client.copy).toHaveBeenCalledExactlyOnceWith(
    '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加为 63，请核对后改一致。\n算式：60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64',
  );
  expect(panel.status()).toBe('已复制');
});

test('u takes back one thing after the other, wherever the reader is by then', async () => {
  await press('j', 'y', 'y');
  expect(panel.progress()[2]).toBe('已确认 2');
  await openTab('records');
  await press('u');
  expect(panel.focused()).toBe('empty');
  expect(panel.status()).toBe('已撤销上一步');
  expect(panel.progress()[2]).toBe('已确认 1');
  await press('u', 'u');
  expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
  expect(panel.status()).toBe('没有可撤销的操作');
});

test('u leaves what was decided in another window since, and says so', async () => {
  const { client } = await openSidepanel();
  await clickOn('.place[value=empty]');
  await press('y');
  const [mine] = (await client.store.allDecisions()).items;
  if (mine === undefined) throw new Error('no decision');
  const theirs = { ...mine, kind: 'dismissed', reason: 'other', at: '2999-01-01T00:00:00.000Z' } as const;
  await client.store.decide(theirs);
  await press('u');
  expect((await client.store.allDecisions()).items).toEqual([theirs]);
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 0', '不采纳 1']);
  expect(panel.status()).toBe('这一处此后在别处又作处理，未撤销');
});

test('another decision on the same problem can be taken back to the first', async () => {
  await press('j', 'y', 'k', 'n');
  await dismissFor('misread');
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 0', '不采纳 1']);
  await press('u');
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
});

test('a note leaves a problem open, stays when it is decided, and goes when it is emptied', async () => {
  await press('j', 'e');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await writeNote('等单位回复');
  await submit();
  expect(panel.status()).toBe('备注已保存');
  expect(panel.progress()[1]).toBe('未处理 3');
  expect(panel.focused()).toBe('sum 64');
  await press('y');
  expect(words('.decision-text')).toMatch(/^已确认；等单位回复 /);
  await press('k');
  await clickOn(findAll('.unfolded > .tools button').find(({ textContent }) => textContent === '改回未处理'));
  expect(words('.decision-text')).toMatch(/^等单位回复 /);
  await press('e');
  await writeNote('');
  await submit();
  expect(find('.decision-text')).toBeNull();
});

test('takes typed keys as text; Escape leaves the form, and the draft is kept', async () => {
  await press('j', 'e');
  await writeNote('写到一半');
  await press('y', 'n', 'u', '?');
  expect(panel.progress()[1]).toBe('未处理 3');
  expect(find('dialog')?.open).toBe(false);
  await press('Escape');
  expect(find('form.decision')).toBeNull();
  expect(panel.focused()).toBe('sum 64');
  await press('e');
  expect(find('textarea')?.value).toBe('写到一半');
});

test('/ goes to the search and Enter back to the list; ? shows all keys', async () => {
  await openTab('records');
  await press('/');
  await vi.waitFor(() => expect(document.activeElement).toBe(find('input[type=search]')));
  await press('j', 'y');
  expect(panel.progress()[1]).toBe('未处理 3');
  await press('Enter');
  expect(panel.focused()).toBe('sum 64');
  await press('?');
  expect(find('dialog')?.open).toBe(true);
  expect(all('kbd')).toEqual(['j / k', 'Enter', 'y', 'n', 'e', 'a', 'u', 'c', '/', '?', 'Esc']);
});

test('a key held down, or pressed with another, decides nothing', async () => {
  await press('j');
  for (const held of [
    { repeat: true },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
  ]) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true, ...held }));
  }
  await settle();
  expect(panel.progress()[1]).toBe('未处理 3');
});

test('says that all is decided; with a filter, goes on with the problems that are left', async () => {
  await click('未处理 3');
  await press('j', 'y');
  expect(panel.listed()).toEqual(['empty', 'blank']);
  expect(panel.focused()).toBe('empty');
  await press('y', 'y');
  // The last one stays until the reader looks elsewhere, so that the focus is not lost.
  expect(panel.listed()).toEqual(['blank']);
  expect(panel.focused()).toBe('blank');
  expect(words('.verdict')).toBe('2 处不符：已确认 2；1 处待核：已确认 1');
  await click('不采纳 0');
  expect(panel.listed()).toEqual([]);
  expect(words('.quiet')).toBe('没有符合筛选条件的问题');
});

test('lists findings with one fingerprint once', async () => {
  const report = jobReport();
  await openSidepanel({ ...report, findings: [...report.findings, ...report.findings] });
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);
  expect(all('.effects li .effect')).toEqual([]);
  await press('j');
  expect(all('.effects li .effect')).toHaveLength(2);
});

test('a report without findings says so', async () => {
  await openSidepanel(jobReport(64, { findings: [] }));
  expect(words('.verdict')).toBe('共核对 40 项，未发现问题');
  expect(words('.quiet')).toBe('未发现问题');
});
