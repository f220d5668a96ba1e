import { describe, expect, test } from 'vitest';
import { filterRows, noRowFilter, resultRow, type Sorting, sortRows } from '../../lib/views/batch-table.ts';
import { makeItem, makeRow, scheme, tableRow } from './batch-rows.ts';

describe('a row', () => {
  test('has the share of cells and the score', () => {
    const rules = { 't3-row-total': { pass: 20, fail: 4, review: 0 }, 'cell-blank': { pass: 0, fail: 0, review: 3 } };
    const row = makeRow({ fails: 4, reviews: 3, coverage: { expected: 200, read: 150 }, rules });
    // 4 × 2 = 8, capped at 5; 3 × 0.5 = 1.5; 100 − 5 − 1.5 = 93.5.
    const expected = { coverage: 0.75, score: 93.5, label: '南湖区民政局' };
    expect(resultRow(makeItem(0, { row }), scheme)).toMatchObject(expected);
  });

  test.each([
    ['名单上的名称', 'https://a.example/', '名单上的名称'],
    ['', 'https://a.example/', 'https://a.example/'],
    ['', null, '#3'],
  ])('without an agency has its name or address as label (%s, %s)', (name, url, label) => {
    expect(resultRow(makeItem(2, { name, url, row: makeRow({ agency: null }) }), scheme)?.label).toBe(label);
  });

  test('exists only for an audited item', () => {
    expect(resultRow(makeItem(0, { state: 'failed', row: null }), scheme)).toBeNull();
    // To be read again: its old result does not count.
    expect(resultRow(makeItem(0, { state: 'waiting' }), scheme)).toBeNull();
  });
});

const rows = [
  tableRow(0, '丙局', 2024, { 't3-row-total': [2, 0], 'cell-blank': [0, 1] }),
  tableRow(1, '甲局', 2023, { 't3-row-total': [0, 0], 'cell-blank': [0, 4] }),
  tableRow(2, null, null, {}),
  tableRow(3, '乙局', 2024, { 't3-row-total': [0, 0], contact: [1, 0] }),
];

describe('filters', () => {
  test.each([
    ['nothing', {}, [0, 1, 2, 3]],
    ['a year', { year: '2024' }, [0, 3]],
    ['no year', { year: 'none' }, [2]],
    ['failures', { outcome: 'fail' }, [0, 3]],
    ['reviews', { outcome: 'review' }, [0, 1]],
    ['neither', { outcome: 'clean' }, [2]],
    ['a rule that found something', { rule: 't3-row-total' }, [0]],
    ['a rule that asks for a look', { rule: 'cell-blank', outcome: 'review' }, [0, 1]],
    ['a rule that passed', { rule: 't3-row-total', outcome: 'clean' }, [1, 3]],
    ['words in any order, of any width', { words: ' ２０２４  乙 ' }, [3]],
    ['an address', { words: 'nanhu.GOV.cn/1' }, [1]],
    ['all at once', { year: '2024', outcome: 'fail', words: '丙' }, [0]],
  ] as const)('by %s', (_name, filter, numbers) => {
    expect(filterRows(rows, { ...noRowFilter, ...filter }).map(({ number }) => number)).toEqual(numbers);
  });
});

test('a rule below the lead of a problem finds its report, by the outcome of the problem', () => {
  const below = { pass: 3, fail: 0, review: 0, below: { fail: 1, review: 0 } };
  const row = makeRow({ fails: 1, rules: { 't3-row-total': { pass: 0, fail: 1, review: 0 }, 't3-balance': below } });
  const led = resultRow(makeItem(0, { row }), scheme);
  if (led === null) throw new Error('no row');
  const found = (rule: string, outcome: '' | 'fail' | 'review' | 'clean') =>
    filterRows([led], { ...noRowFilter, rule, outcome }).length;
  expect((['', 'fail', 'review', 'clean'] as const).map((outcome) => found('t3-balance', outcome))).toEqual([
    1, 1, 0, 0,
  ]);
  // One wrong total, two points: the rule below it costs nothing.
  expect(led.score).toBe(98);
});

describe('sorting', () => {
  const compare = new Intl.Collator('zh-CN').compare;
  test.each([
    // Pinyin: bing, jia, yi.
    [{ key: 'agency', descending: false }, [0, 1, 3, 2]],
    [{ key: 'agency', descending: true }, [3, 1, 0, 2]],
    [{ key: 'year', descending: true }, [0, 3, 1, 2]],
    [{ key: 'fails', descending: true }, [0, 3, 1, 2]],
    // 100 − 4 − 0.5 = 95.5; 100 − 4 × 0.5 = 98; 100; the rule about contacts costs nothing.
    [{ key: 'score', descending: false }, [0, 1, 2, 3]],
    [{ key: 'number', descending: true }, [3, 2, 1, 0]],
  ] satisfies readonly (readonly [Sorting, readonly number[]])[])('%o', (sorting, numbers) => {
    expect(sortRows(rows, sorting, compare).map(({ number }) => number)).toEqual(numbers);
  });
});
