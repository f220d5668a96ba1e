import { describe, expect, test } from 'vitest';
import { findLikeliest, groupIntoProblems, type SuspectView } from '../../lib/findings/problems.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { makeFinding } from '../components/fixtures.ts';

const suspect = (cell: string, shouldBe: number, reason: SuspectView['reason'] = 'oneCell'): SuspectView => ({
  cell,
  shouldBe,
  reason,
});
const finding = (fingerprint: string, changes: Partial<FindingView> = {}) => makeFinding({ fingerprint, ...changes });
/** Problems as their suspected cells and the fingerprints of their findings; `values`: the numbers in the cells. */
const problemsOf = (values: Readonly<Record<string, number>>, ...findings: readonly FindingView[]) =>
  groupIntoProblems(findings, Object.fromEntries(Object.entries(values).map(([cell, value]) => [cell, { value }]))).map(
    ({ suspects, findings }) => [
      suspects.map(({ cell }) => cell).join(' '),
      findings.map(({ fingerprint }) => fingerprint).join(' '),
    ],
  );
const causes = (...findings: readonly FindingView[]) => problemsOf({}, ...findings);

describe('the likeliest explanation', () => {
  test('is the first of several cells that each repair the sum', () => {
    const first = suspect('t3.received.total', 63, 'totalNotUpdated');
    expect(findLikeliest([first, suspect('t3.received.natural', 8)])).toEqual([first]);
  });
  test('is the first pair of cells that repair together', () => {
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    expect(findLikeliest([...pair, ...pair])).toEqual(pair);
  });
  test('is empty without suspects', () => {
    expect(findLikeliest([])).toEqual([]);
  });
});

describe('grouping findings into problems', () => {
  const cell = 't3.granted.natural';

  test('makes one problem of one wrong cell that breaks three sums', () => {
    const suspects = [suspect(cell, 12)];
    expect(
      causes(finding('row', { suspects }), finding('column', { suspects }), finding('balance', { suspects })),
    ).toEqual([[cell, 'row column balance']]);
  });

  test('makes one problem of what two rules say of the statistics period, and none of another place with another year', () => {
    const year = (place: string, other: string) => ({
      id: 'year-mismatch',
      data: { place, other, actual: 2022, expected: 2023 },
    });
    expect(
      causes(
        finding('years', { rule: 'year-mismatch', message: year('period', 'title') }),
        finding('opening', { rule: 'year-mismatch', message: year('opening', 'title') }),
        finding('dates', { rule: 'period', message: { id: 'period', data: { quote: '2022年', year: 2023 } } }),
      ),
    ).toEqual([
      ['', 'years dates'],
      ['', 'opening'],
    ]);
  });

  test('compares only the likeliest explanations, not the alternatives', () => {
    const row = finding('row', { suspects: [suspect(cell, 12), suspect('t3.granted.total', 40)] });
    expect(causes(row, finding('column', { suspects: [suspect(cell, 12)] }))).toEqual([[cell, 'row column']]);
  });

  test('makes other problems of another value for the same cell and of each finding without suspects', () => {
    expect(
      causes(
        finding('a', { suspects: [suspect(cell, 12)] }),
        finding('b', { suspects: [suspect(cell, 13)] }),
        finding('c'),
        finding('d'),
      ),
    ).toEqual([
      [cell, 'a'],
      [cell, 'b'],
      ['', 'c'],
      ['', 'd'],
    ]);
  });

  test('makes one problem of a pair in either order', () => {
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    expect(causes(finding('a', { suspects: pair }), finding('b', { suspects: pair.toReversed() }))).toEqual([
      ['t3.granted.natural t3.partial.natural', 'a b'],
    ]);
  });

  test('adds prose with the right number of the cell; the sum leads, and problems are in the order of their leads', () => {
    const total = 't3.received.total';
    const prose = finding('prose', { rule: 'claim-mismatch', cells: [total], actual: 63, expected: 64 });
    const other = finding('other', { section: 'overview' });
    const sum = finding('sum', { cells: [total], suspects: [suspect(total, 63, 'totalNotUpdated')] });
    expect(problemsOf({ [total]: 64 }, prose, other, sum)).toEqual([
      ['', 'other'],
      [total, 'sum prose'],
    ]);
  });

  test('adds prose about several cells with the sum that the correction gives', () => {
    const others = ['t3.partial.natural', 't3.received.natural'];
    // 3 + 4 + 5 = 12; with 10 in place of 3 it is 19.
    const prose = finding('prose', { rule: 'claim-mismatch', cells: [cell, ...others], actual: 19, expected: 12 });
    const sum = finding('sum', { suspects: [suspect(cell, 10)] });
    const values = { [cell]: 3, [others[0] ?? '']: 4, [others[1] ?? '']: 5 };
    expect(problemsOf(values, sum, prose)).toEqual([[cell, 'sum prose']]);
  });

  test('adds a denial where the cell should be 0', () => {
    const denial = finding('denial', { rule: 'negative-claim', cells: [cell], expected: 0, actual: 3 });
    expect(problemsOf({ [cell]: 3 }, finding('sum', { suspects: [suspect(cell, 0)] }), denial)).toEqual([
      [cell, 'sum denial'],
    ]);
  });

  test('makes problems of their own of prose that the correction does not cure', () => {
    const sum = finding('sum', { suspects: [suspect(cell, 12)] });
    const prose = (fingerprint: string, actual: number) =>
      finding(fingerprint, { cells: [cell], expected: 10, actual });
    // From 10 to 12: the prose has to say 12. As far apart in the other direction is another error.
    expect(problemsOf({ [cell]: 10 }, sum, prose('nine', 9), prose('eight', 8), prose('twelve', 12))).toEqual([
      [cell, 'sum twelve'],
      ['', 'nine'],
      ['', 'eight'],
    ]);
    expect(problemsOf({}, sum, prose('unread', 12))).toEqual([
      [cell, 'sum'],
      ['', 'unread'],
    ]);
  });

  test('makes one problem of a number carried over wrongly in several columns, and of rows missing from one table', () => {
    const carried = (column: string, id = 'carry-over') =>
      finding(column, { rule: 'carry-over', message: { id, data: {} }, cells: [`t3.carriedIn.${column}`] });
    const missing = (row: string, outcome: FindingView['outcome'] = 'fail') =>
      finding(row, {
        rule: 'row-missing',
        outcome,
        message: { id: 'row-missing', data: {} },
        cells: [`${row}.natural`],
      });
    expect(
      causes(
        carried('natural'),
        missing('t3.granted'),
        carried('total'),
        missing('t3.partial'),
        missing('t3.refused', 'review'),
        missing('t4.review'),
        carried('business', 'carry-over.ask'),
      ),
    ).toEqual([
      ['', 'natural total'],
      ['', 't3.granted t3.partial'],
      ['', 't3.refused'],
      ['', 't4.review'],
      ['', 'business'],
    ]);
  });

  test('words one suspected cell that explains several findings; else as the lead does', () => {
    const total = 't3.received.total';
    const message = (id: string) => ({ id, data: {} });
    const found = (fingerprint: string, suspects: readonly SuspectView[] = []) =>
      finding(fingerprint, { message: message(fingerprint), suspects: [...suspects] });
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    const problems = groupIntoProblems(
      [
        ...[found('row', [suspect(total, 63)]), found('column', [suspect(total, 63)])],
        found('alone', [suspect(cell, 12)]),
        ...[found('one', pair), found('other', pair)],
        ...[found('unread', [suspect('t3.closed.total', 5)]), found('unread too', [suspect('t3.closed.total', 5)])],
        found('bare'),
      ],
      Object.fromEntries([total, cell].map((each) => [each, { value: 64 }])),
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      { id: 'suspect', data: { cell: total, actual: 64, expected: 63, count: 2 } },
      ...['alone', 'one', 'unread', 'bare'].map(message),
    ]);
    expect(problems.map(({ key }) => key)).toEqual(['row', 'alone', 'one', 'unread', 'bare']);
  });

  test('lists a finding once that occurs twice', () => {
    expect(causes(finding('a'), finding('a'))).toEqual([['', 'a']]);
  });

  test('gives no problems without findings', () => {
    expect(causes()).toEqual([]);
  });
});
