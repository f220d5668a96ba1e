// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formReport } from '../../views/form-report.ts';
import { all, clickOn, findAll, press, words } from '../dom.ts';
import { cell, focus, focused, scrolled, show, wrong } from './form-page.tsx';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  vi.clearAllMocks();
});

describe('the selected cell', () => {
  test('nothing selected: a hint', async () => {
    await show(formReport());
    expect(words('.details')).toContain('方向键');
  });

  test('shows the source beside what was read, its sums and its findings, with what they quote', async () => {
    const { onFinding, onCell } = await show(wrong);
    await focus('t3.received.natural');
    expect(words('.details h4')).toBe('“一、本年新收政府信息公开申请数量”行“自然人”列');
    expect(words('.details q')).toBe(' 63件');
    expect(words('.details .read')).toBe('63');
    expect(words('.details .chip')).toBe('待核');
    expect(all('.details .formula')).toEqual(['63 + 0 + 0 + 0 + 1 + 0 = 64 ≠ 65', '63 + 0 = 63 ≠ 0 + 0 = 0']);
    expect(words('.details .formula strong')).toBe('65');
    expect(all('.details .sum > .unseen')[1]).toBe('63 加 0 等于 63，不等于 0 加 0 等于 0');
    expect(words('.details blockquote')).toBe('收到63件。');
    await clickOn(findAll('.details .finding')[0]);
    expect(onFinding).toHaveBeenCalledExactlyOnceWith('unit');
    await clickOn(findAll('.details .plain')[0]);
    expect(onCell).toHaveBeenCalledExactlyOnceWith('t3.received.natural');
  });

  test('names itself where it is suspected', async () => {
    await show(wrong);
    await focus('t3.received.total');
    expect(words('.details .suspect')).toBe('疑为“一、本年新收政府信息公开申请数量”行“总计”列未更新，应为 64');
  });

  test('shows blank and missing cells apart from numbers and from each other', async () => {
    await show(formReport({ cells: { 't4.review.other': '', 't4.review.total': null } }));
    await focus('t4.review.other');
    expect(all('.details dd')).toEqual(['（空）', '空白']);
    await focus('t4.review.total');
    expect(all('.details dd')).toEqual(['未找到', '未找到']);
    expect(all('.details .plain')).toEqual(['就这一格添加问题']);
  });

  test('set from outside it is brought into view and read out; set here it is not', async () => {
    const { selected } = await show(wrong);
    await focus('t3.granted.natural');
    expect(scrolled).not.toHaveBeenCalled();
    await act(() => {
      selected.value = 't3.received.total';
    });
    expect(scrolled.mock.contexts).toEqual([cell('t3.received.total')]);
    expect(words('[role=status]')).toBe('“一、本年新收政府信息公开申请数量”行“总计”列：65，不符，疑应为 64');
    expect(words('.details h4')).toBe('“一、本年新收政府信息公开申请数量”行“总计”列');
    expect(cell('t3.received.total').tabIndex).toBe(0);
    // The reader goes on where they were.
    expect(focused()).toBe('t3.granted.natural');
    await act(() => {
      selected.value = 't9.no.cell"]';
    });
    expect(scrolled).toHaveBeenCalledOnce();
    expect(words('.details')).toContain('方向键');
  });
});

describe('the sums', () => {
  const marked = (look: string) => findAll(`.${look}`).map(({ dataset }) => dataset.cell);

  test('in the strip, one pressed sets off its cells; pressed again or Escape takes it off', async () => {
    await show(wrong);
    await focus('t3.received.natural');
    const [row, balance] = findAll('.details .identity');
    await clickOn(balance);
    expect(marked('part')).toEqual(['t3.received.natural', 't3.carriedIn.natural']);
    expect(marked('result')).toEqual(['t3.outcomes.natural', 't3.carriedOut.natural']);
    expect(findAll('[aria-pressed=true]')).toContain(balance);
    await clickOn(row);
    expect(marked('result')).toEqual(['t3.received.total']);
    await clickOn(row);
    expect(marked('result')).toEqual([]);
    await clickOn(row);
    await focus('t3.received.natural');
    await press('Escape');
    expect(marked('part')).toEqual([]);
  });

  test('in the list, one pressed selects its total and brings it into view', async () => {
    const { selected } = await show(wrong);
    await clickOn(findAll('.identities .identity')[1]);
    expect(selected.value).toBe('t3.carriedIn.total');
    expect(marked('result')).toEqual(['t3.carriedIn.total']);
    expect(marked('part')).toHaveLength(6);
    expect(scrolled.mock.contexts).toEqual([cell('t3.carriedIn.total')]);
  });

  test('counts the sums, marks them by sign and word, and filters them', async () => {
    // Of the row 63 + 1 ≠ 65 and of the columns 自然人, 法律服务机构 and 总计, whose requests nobody handled.
    await show(wrong);
    expect(words('.identities .count')).toBe('42 个算式，38 个相符');
    await clickOn(findAll('.identities input')[0]);
    expect(all('.identities .identity.wrong .sum > span:first-child')).toEqual([
      '一、本年新收政府信息公开申请数量',
      '自然人：收办结转',
      '法律服务机构：收办结转',
      '总计：收办结转',
    ]);
    expect(findAll('.identities .identity')).toHaveLength(4);
    expect(all('.identities .none')).toEqual(['全部相符']);
    expect(all('.identities .identity .sign')).toEqual(['✗', '✗', '✗', '✗']);
    expect(all('.identities .identity > .unseen')).toEqual(['不符', '不符', '不符', '不符']);
  });

  test('does not count sums that could not be checked as holding', async () => {
    await show(formReport({ cells: { 't4.review.total': null, 't4.direct.upheld': '', 't4.direct.total': 2 } }));
    await clickOn(findAll('.identities input')[0]);
    expect(all('.identities .identity > .unseen')).toEqual(['数字未读全', '待核']);
    expect(all('.identities .formula')).toEqual(['0 + 0 + 0 + 0 ≟ ?', '□ + 0 + 0 + 0 = 0 ≠ 2']);
  });
});
