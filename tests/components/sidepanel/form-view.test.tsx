// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { locales } from '../../../lib/model/locale.ts';
import { withoutTable } from '../../checks/report-builder.ts';
import { formReport } from '../../views/form-report.ts';
import { all, clickOn, find, findAll, press, words } from '../dom.ts';
import { cell, focus, focused, scrolled, show, wrong } from './form-page.tsx';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = scrolled;
});

describe('the tables', () => {
  // contract.md: 22 + 161 + 15 cells and 10 + 175 + 15.
  test.each([
    ['2019', 22, 161, 40],
    ['2021', 10, 175, 42],
  ] as const)('form %s has each cell once, its captions, and each of its sums once', async (form, two, three, sums) => {
    await show(formReport({ form }));
    expect(['.t2', '.t3', '.t4'].map((table) => findAll(`${table} [data-cell]`).length)).toEqual([two, three, 15]);
    expect(all('caption')).toEqual(['主动公开情况表', '申请处理情况表', '复议诉讼情况表']);
    expect(all('.t2 .article')).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
      ...(form === '2019' ? ['第二十条第（九）项'] : []),
    ]);
    const listed = all('.identities .sum > span:first-child');
    expect(listed).toHaveLength(sums);
    expect(new Set(listed).size).toBe(sums);
  });

  test('cells have their heads: by scope, and by name in the table of parts', async () => {
    await show(formReport());
    for (const each of findAll<HTMLTableCellElement>('.t2 [data-cell]')) {
      const heads = each.headers.split(' ').map((id) => document.getElementById(id)?.textContent);
      expect(heads).toHaveLength(3);
      expect(heads).not.toContain(undefined);
    }
    const fee = cell('t2.fees.amount') as HTMLTableCellElement;
    expect(fee.headers.split(' ').map((id) => document.getElementById(id)?.textContent)).toEqual([
      '第二十条第（八）项',
      '本年收费金额（万元）',
      '行政事业性收费',
    ]);
    expect(all('.t3 th[scope=rowgroup]')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '（四）无法提供',
      '（五）不予处理',
      '（六）其他处理',
    ]);
    expect(all('.t3 th[scope=col]')).toEqual([
      '自然人',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ]);
    expect(all('.t4 th[scope=colgroup]')).toEqual(['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']);
    // The total of what was handled ends the groups and is in none of them.
    expect(cell('t3.outcomes.total').closest('tbody')?.querySelector('[scope=rowgroup]')).toBeNull();
  });

  test('every row is as wide as its table', async () => {
    await show(formReport({ form: '2019' }));
    const width = (row: HTMLTableRowElement) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
    expect(new Set(findAll<HTMLTableRowElement>('.t2 tr').map(width))).toEqual(new Set([4]));
    expect(new Set(findAll<HTMLTableRowElement>('.t3 tbody tr').map(width))).toEqual(new Set([8]));
    expect(findAll<HTMLTableRowElement>('.t4 tbody tr').map(width)).toEqual([15]);
  });

  test('gives the status of a cell by class and in words, with the number that it should be', async () => {
    await show(wrong);
    expect(cell('t3.received.total').className).toBe('cell fails');
    expect(words('[data-cell="t3.received.total"]')).toBe('65');
    expect(cell('t3.received.total').querySelector<HTMLElement>('.should')?.dataset.should).toBe('64');
    expect(cell('t3.received.total').ariaLabel).toBe(
      '“一、本年新收政府信息公开申请数量”行“总计”列：65，不符，疑应为 64',
    );
    expect(cell('t3.received.legal').className).toBe('cell involved');
    expect(cell('t3.received.natural').className).toBe('cell review');
    expect(cell('t3.received.natural').title).toBe('原文： 63件');
    // Involved: five other kinds of applicants, and three other cells each in the balances of 自然人, 法律服务机构 and 总计.
    expect(all('.legend li')).toEqual([
      '不符 1 格',
      '所在算式不符 14 格',
      '待核 1 格',
      '不在算式中 10 格',
      '相符 174 格',
    ]);
  });

  test('a table that was not found says so, and its cells do', async () => {
    const cells = withoutTable('2021', 't4');
    await show(formReport({ cells }));
    expect(all('.lacking')).toEqual(['未读到此表']);
    expect(findAll('.t4 .missing')).toHaveLength(15);
    expect(cell('t4.review.total').ariaLabel).toBe('“行政复议”的“总计”：未找到');
  });

  test.each(locales)('%s leaves nothing without words', async (locale) => {
    const { selected } = await show(wrong, locale);
    await act(() => {
      selected.value = 't3.received.total';
    });
    const texts = [
      ...all('.form-view'),
      ...findAll('[aria-label],[title]').flatMap((each) => [each.ariaLabel, each.title]),
    ];
    expect(texts.filter((each) => each !== null && /formView|(row|column|section|table)\.|\{/.test(each))).toEqual([]);
  });

  test('what a page wrote into a cell is text', async () => {
    await show(formReport({ cells: { 't2.penalty.decisions': '<img src=x onerror=alert(1)>' } }));
    await focus('t2.penalty.decisions');
    expect(words('.details q')).toBe('<img src=x onerror=alert(1)>');
    expect(find('img')).toBeNull();
  });
});

describe('keyboard', () => {
  test('each table is one stop for Tab, which follows the cell last looked at', async () => {
    await show(formReport());
    const stops = () => findAll('[data-cell][tabindex="0"]').map(({ dataset }) => dataset.cell);
    expect(stops()).toEqual(['t2.regulations.issued', 't3.received.natural', 't4.review.upheld']);
    await focus('t3.granted.legal');
    expect(stops()).toEqual(['t2.regulations.issued', 't3.granted.legal', 't4.review.upheld']);
    expect(findAll('[aria-selected=true]').map(({ dataset }) => dataset.cell)).toEqual(['t3.granted.legal']);
  });

  test('arrows go over headings of groups and along the blocks of table four', async () => {
    const { selected } = await show(formReport());
    await focus('t3.carriedIn.natural');
    await press('ArrowDown');
    expect(focused()).toBe('t3.granted.natural');
    await press('End');
    expect(focused()).toBe('t3.granted.total');
    await press('Ctrl+Home');
    expect(focused()).toBe('t3.received.natural');
    await press('Ctrl+End');
    expect(focused()).toBe('t3.carriedOut.total');
    expect(selected.value).toBe('t3.carriedOut.total');
    await focus('t4.review.total');
    await press('ArrowRight');
    expect(focused()).toBe('t4.direct.upheld');
    await focus('t2.normative.valid');
    await press('ArrowDown');
    expect(focused()).toBe('t2.licensing.decisions');
  });

  test('arrows stay in the table even at its edge; other keys go on to the panel', async () => {
    await show(formReport());
    const keydowns = vi.fn<(event: KeyboardEvent) => void>();
    document.addEventListener('keydown', keydowns);
    await focus('t3.received.natural');
    await press('ArrowUp', 'ArrowLeft');
    expect(focused()).toBe('t3.received.natural');
    expect(keydowns).not.toHaveBeenCalled();
    await press('j');
    expect(keydowns).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', keydowns);
  });

  test('Enter and a click go to the page, moving does not; a cell without a place there says so', async () => {
    const { onCell } = await show(formReport({ cells: { 't3.granted.natural': null } }));
    await focus('t3.carriedIn.natural');
    expect(onCell).not.toHaveBeenCalled();
    await press('Enter');
    expect(onCell).toHaveBeenLastCalledWith('t3.carriedIn.natural');
    await clickOn(cell('t4.direct.other'));
    expect(onCell).toHaveBeenLastCalledWith('t4.direct.other');
    await focus('t3.granted.natural');
    await press('Enter');
    expect(onCell).toHaveBeenCalledTimes(2);
    expect(words('[role=status]')).toBe('页面上没有对应的位置');
  });
});
