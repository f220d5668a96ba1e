import { expect, test } from 'vitest';
import { compareYears, heatMap, leadingRules, ruleTotals, shadeOf } from '../../lib/views/batch-charts.ts';
import { resultRow } from '../../lib/views/batch-table.ts';
import { makeItem, makeRow, scheme, tableRow } from './batch-rows.ts';

const order = ['t3-row-total', 'cell-blank', 'contact', 'period'];

const rows = [
  tableRow(0, '甲局', 2023, { 't3-row-total': [3, 0], 'cell-blank': [0, 2] }),
  tableRow(1, '甲局', 2024, { 't3-row-total': [1, 0], contact: [1, 0] }),
  tableRow(2, '乙局', 2023, { contact: [3, 1] }),
  tableRow(3, '丙局', 2024, { 't3-row-total': [0, 0], period: [0, 5] }),
  tableRow(4, '丁局', null, {}),
];

test('rules are sorted by failures, then reviews, then the order of rules', () => {
  expect(ruleTotals(rows, order)).toEqual([
    { rule: 'contact', fails: 4, reviews: 1, failing: 2 },
    { rule: 't3-row-total', fails: 4, reviews: 0, failing: 2 },
    { rule: 'period', fails: 0, reviews: 5, failing: 0 },
    { rule: 'cell-blank', fails: 0, reviews: 2, failing: 0 },
  ]);
  const even = [tableRow(0, '甲局', 2023, { unheard: [1, 0], contact: [1, 0], 't3-row-total': [1, 0] })];
  expect(ruleTotals(even, order).map(({ rule }) => rule)).toEqual(['t3-row-total', 'contact', 'unheard']);
});

test('the heat map has agencies with failures, those with the most first', () => {
  expect(heatMap(rows, order)).toEqual({
    rules: ['t3-row-total', 'contact'],
    rows: [
      { agency: '甲局', reports: 2, fails: [4, 1], total: 5 },
      { agency: '乙局', reports: 1, fails: [0, 3], total: 3 },
    ],
  });
  expect(heatMap([], order)).toEqual({ rules: [], rows: [] });
});

test('a problem counts under the rule that leads it, a report under every rule of its problems', () => {
  const below = { pass: 0, fail: 0, review: 0, below: { fail: 1, review: 0 } };
  const both = { fails: 1, rules: { 't3-row-total': { pass: 0, fail: 1, review: 0 }, 't3-balance': below } };
  const sides = [0, 1].map((number) => resultRow(makeItem(number, { row: makeRow(both) }), scheme));
  const [one, other] = sides;
  if (one == null || other == null) throw new Error('no row');
  const totals = ruleTotals([one, other], order);
  expect(totals).toEqual([
    { rule: 't3-row-total', fails: 2, reviews: 0, failing: 2 },
    { rule: 't3-balance', fails: 0, reviews: 0, failing: 2 },
  ]);
  expect(leadingRules(totals).map(({ rule }) => rule)).toEqual(['t3-row-total']);
  expect(heatMap([one, other], order)).toMatchObject({ rules: ['t3-row-total'], rows: [{ fails: [2], total: 2 }] });
  expect(compareYears([one, other], order)).toMatchObject({
    rules: ['t3-row-total', 't3-balance'],
    years: [{ fails: 1, shares: [1, 1] }],
  });
});

test('shades of the heat map', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 100].map(shadeOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});

test('years are compared by averages and by the share of reports that fail each rule', () => {
  expect(compareYears(rows, order)).toEqual({
    rules: ['contact', 't3-row-total'],
    years: [
      // Failures 3 and 3. 3 × 2 capped at 5, 2 × 0.5: 94; the other 100.
      { year: '2023', reports: 2, clean: 0, fails: 3, score: 97, shares: [0.5, 0.5] },
      // Failures 2 and 0; 98 and 100.
      { year: '2024', reports: 2, clean: 0, fails: 1, score: 99, shares: [0.5, 0.5] },
      { year: 'none', reports: 1, clean: 1, fails: 0, score: 100, shares: [0, 0] },
    ],
  });
});
