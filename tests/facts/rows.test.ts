import { describe, expect, it } from 'vitest';
import { hasNumber, type LabelledRow } from '../../lib/facts/rows.ts';
import { gridOf, type Part, rowsIn } from './row-builder.ts';

const texts = (pieces: LabelledRow['cells']) => pieces.map(({ text }) => text).join(' ');

/** Each row as `context / labels | values / below`. */
const rows = (...parts: readonly Part[]) =>
  rowsIn(...parts).map(({ cells, firstNumber, context, below }) =>
    [texts(context), `${texts(cells.slice(0, firstNumber))}|${texts(cells.slice(firstNumber))}`, texts(below)].join(
      '/',
    ),
  );

describe('bare lines', () => {
  it('are a row from its labels to its last value', () =>
    expect(rows('规章', '1', '-', '行政规范性文件', '3')).toEqual(['/规章|1 -/', '/行政规范性文件|3/']));

  it('that are blank say nothing', () => expect(rows('规章', '', '1')).toEqual(['/规章|1/']));

  it('lose their labels at a sentence too long for one', () => {
    const label = '本'.repeat(60);
    expect(rows('规章', label, '1')).toEqual([`/规章 ${label}|1/`]);
    expect(rows('甲', `${label}年`, '1')).toEqual(['甲/|1/']);
    expect(rows('规章', '1', `${label}年`, '2')).toEqual(['/规章|1/', '/|2/']);
  });

  it('end where a table begins', () => {
    expect(rows('规章', '1', [['2']])).toEqual(['/规章|1/', '/|2/']);
    expect(rows('甲', [['2']])).toEqual(['甲/|2/']);
  });

  it('are rows of their own where one of the form’s labels has no value, but another label behind it', () => {
    expect(rows('规章', '行政规范性文件', '3')).toEqual(['/规章|/', '/规章 行政规范性文件|3/']);
    expect(rows('规章', '三、收到和处理政府信息公开申请情况')).toEqual(['/规章|/']);
    // What follows may be a row inside it, or its explanation.
    expect(rows('行政许可', '本级许可', '3')).toEqual(['/行政许可 本级许可|3/']);
    expect(rows('规章', '（设区的市填写）', '3')).toEqual(['/规章 （设区的市填写）|3/']);
  });

  it('may be as long as their explanation', () => {
    const label = `规章：${'本'.repeat(60)}`;
    expect(rows(label, '1')).toEqual([`/${label}|1/`]);
    expect(rows(`规章（${'本'.repeat(60)}`, `${'本'.repeat(60)}）`, '1')).toHaveLength(1);
  });
});

describe('a grid', () => {
  it('has its rows, with the labels above since the last number', () => {
    const grid: Part = gridOf('甲||乙', '丙|1', '丁|2');
    expect(rows(grid)).toEqual(['/甲  乙|/丙', '甲 乙/丙|1/', '/丁|2/']);
  });

  it('keeps blank cells, and has at most two labels below a row', () => {
    const grid: Part = gridOf('甲|1', '|乙|丙|丁|');
    expect(rows(grid)).toEqual(['/甲|1/乙 丙', '/ 乙 丙 丁 |/']);
  });

  it('has no row without cells', () => expect(rows([['甲', '1'], [], ['乙', '2']])).toEqual(['/甲|1/', '/乙|2/']));

  it('gives each row its place', () => {
    const [line, first, second] = rowsIn('规章', '1', [['甲'], ['乙', '2']]);
    expect([line, first, second].map((row) => [row?.block, row?.gridRow])).toEqual([
      [2, -1],
      [2, 0],
      [2, 1],
    ]);
    expect([line, first, second].map((row) => row !== undefined && hasNumber(row))).toEqual([true, false, true]);
  });
});

it('no more than eighty labels are remembered', () => {
  const labels = Array.from({ length: 90 }, (_, at) => `注${at}字`);
  const [row] = rowsIn([...labels.map((label) => [label]), ['规章', '1']]).slice(-1);
  expect(row?.context.map(({ text }) => text)).toEqual(labels.slice(10));
});
