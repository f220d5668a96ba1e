import { expect, test } from 'vitest';
import { forms } from '../../lib/forms/index.ts';
import type { CellId } from '../../lib/model/form.ts';
import { listIdentities } from '../../lib/views/identities.ts';
import { buildReport, type ReportChanges, withoutTable } from '../checks/report-builder.ts';

function list(changes: ReportChanges) {
  const { form, facts } = buildReport(changes);
  return listIdentities(form.id, Object.fromEntries(facts));
}

/** State and arithmetic of the sum of `rule` whose total is `total`. */
function sum(cells: NonNullable<ReportChanges['cells']>, rule: string, total: CellId): readonly [string, string] {
  const found = list({ cells }).filter((each) => each.rule === rule && each.equals[0] === total);
  expect(found).toHaveLength(1);
  return [found[0]?.state ?? '', found[0]?.arithmetic ?? ''];
}

test.each(forms.map((form) => form.id))('every sum of form %s is listed once', (form) => {
  const listed = list({ form });
  // A sum per row (23 or 25), two per column, one per block of table four.
  expect(listed).toHaveLength((form === '2019' ? 23 : 25) + 14 + 3);
  expect(new Set(listed.map(({ rule, equals }) => `${rule} ${equals[0]}`)).size).toBe(listed.length);
  expect(listed.every(({ state }) => state === 'holds')).toBe(true);
});

test.each([
  ['holds, parts that are 0 written too', { natural: 63, total: 63 }, 'holds', '63 + 0 + 0 + 0 + 0 + 0 = 63'],
  ['wrong', { natural: 63, total: 64 }, 'wrong', '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64'],
  ['open: the blank may be 1', { natural: 63, legal: '', total: 64 }, 'open', '63 + 0 + 0 + 0 + □ + 0 = 63 ≠ 64'],
  [
    'wrong: the blank cannot be -1',
    { natural: 63, legal: '—', total: 62 },
    'wrong',
    '63 + 0 + 0 + 0 + □ + 0 = 63 ≠ 62',
  ],
  ['holds with a blank part as 0', { natural: 63, legal: '', total: 63 }, 'holds', '63 + 0 + 0 + 0 + □ + 0 = 63'],
  ['a blank total is not written as 0', { total: '' }, 'holds', '0 + 0 + 0 + 0 + 0 + 0 = 0 = □'],
  ['unread: a part is words', { research: '若干' }, 'unread', '0 + 0 + ? + 0 + 0 + 0 ≟ 0'],
  ['unread: the total is missing', { total: null }, 'unread', '0 + 0 + 0 + 0 + 0 + 0 ≟ ?'],
  ['negative', { natural: '-2', business: 2 }, 'holds', '(-2) + 2 + 0 + 0 + 0 + 0 = 0'],
] as const)('a row: %s', (_, columns, ...expected) => {
  const cells = Object.fromEntries(Object.entries(columns).map(([column, value]) => [`t3.received.${column}`, value]));
  expect(sum(cells, 't3-row-total', 't3.received.total')).toEqual(expected);
});

test('a sum of many parts leaves out those that are 0', () => {
  const cells = { 't3.granted.natural': 20, 't3.refused.repeat.natural': 2, 't3.outcomes.natural': 22 };
  expect(sum(cells, 't3-outcome-total', 't3.outcomes.natural')).toEqual(['holds', '20 + 2 = 22']);
  expect(sum({}, 't3-outcome-total', 't3.outcomes.natural')).toEqual(['holds', '0 + … + 0 = 0']);
});

test('a balance has its two cells on the right with their sum', () => {
  const cells = { 't3.received.natural': 8, 't3.carriedIn.natural': 1, 't3.outcomes.natural': 7 };
  const total = 't3.outcomes.natural';
  expect(sum({ ...cells, 't3.carriedOut.natural': 2 }, 't3-balance', total)).toEqual(['holds', '8 + 1 = 9 = 7 + 2']);
  expect(sum(cells, 't3-balance', total)).toEqual(['wrong', '8 + 1 = 9 ≠ 7 + 0 = 7']);
  expect(sum({ ...cells, 't3.carriedOut.natural': null }, 't3-balance', total)).toEqual(['unread', '8 + 1 ≟ 7 + ?']);
});

test('the identities of a missing table are unread, the others are not', () => {
  const states = list({ form: '2019', cells: withoutTable('2019', 't4') });
  const unread = states.filter(({ state }) => state === 'unread');
  expect(unread.map(({ equals }) => equals[0])).toEqual(['t4.review.total', 't4.direct.total', 't4.afterReview.total']);
  expect(unread[0]?.arithmetic).toBe('? + ? + ? + ? ≟ ?');
});

test('without facts all identities are unread', () => {
  expect(listIdentities('2021', {}).every(({ state }) => state === 'unread')).toBe(true);
});
