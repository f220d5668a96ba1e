import type { BatchItem, BatchRow, RuleCounts } from '../../lib/model/batch.ts';
import type { ScoringScheme } from '../../lib/model/scoring.ts';
import { type ResultRow, resultRow } from '../../lib/views/batch-table.ts';

/** Two points for each wrong row total, at most 5; half a point for each blank cell to review. */
export const scheme: ScoringScheme = {
  kind: 'gouji-scoring',
  version: 1,
  name: '试行',
  total: 100,
  rules: { 't3-row-total': { fail: 2, review: 0, cap: 5 }, 'cell-blank': { fail: 0, review: 0.5, cap: null } },
};

export function makeRow(changes: Partial<BatchRow> = {}): BatchRow {
  return {
    agency: '南湖区民政局',
    year: 2024,
    title: '南湖区民政局2024年政府信息公开工作年度报告',
    form: '2021',
    fails: 0,
    reviews: 0,
    coverage: { expected: 200, read: 200 },
    rules: {},
    compared: true,
    page: '',
    published: [],
    basis: '',
    ...changes,
  };
}

export function makeItem(number: number, changes: Partial<BatchItem> = {}): BatchItem {
  return {
    batch: 'b1',
    number,
    name: '',
    url: `https://www.nanhu.gov.cn/${number}.html`,
    state: 'done',
    reason: null,
    tries: 1,
    row: makeRow(),
    ...changes,
  };
}

/** A row of the table, with the number of failures and of reviews by rule. */
export function tableRow(
  number: number,
  agency: string | null,
  year: number | null,
  counts: CountPairs = {},
): ResultRow {
  const rules: RuleCounts = Object.fromEntries(
    Object.entries(counts).map(([rule, [fail, review]]) => [rule, { pass: 1, fail, review }]),
  );
  const pairs = Object.values(counts);
  const fails = pairs.reduce((sum, [fail]) => sum + fail, 0);
  const reviews = pairs.reduce((sum, [, review]) => sum + review, 0);
  const row = resultRow(makeItem(number, { row: makeRow({ agency, year, fails, reviews, rules }) }), scheme);
  if (row === null) throw new Error('no row');
  return row;
}

export type CountPairs = Readonly<Record<string, readonly [fail: number, review: number]>>;
