import { describe, expect, test } from 'vitest';
import { findLikeliest, groupByCause, type SuspectView } from '../../lib/findings/causes.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { makeFinding } from '../components/fixtures.ts';

const suspect = (cell: string, shouldBe: number, reason: SuspectView['reason'] = 'oneCell'): SuspectView => ({
  cell,
  shouldBe,
  reason,
});
const finding = (fingerprint: string, changes: Partial<FindingView> = {}) => makeFinding({ fingerprint, ...changes });
/** Causes as their suspected cells and the fingerprints of their effects. */
const causes = (...findings: readonly FindingView[]) =>
  groupByCause(findings).map(({ suspects, effects }) => [
    suspects.map(({ cell }) => cell).join(' '),
    effects.map(({ fingerprint }) => fingerprint).join(' '),
  ]);

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

describe('grouping findings by cause', () => {
  const cell = 't3.granted.natural';

  test('makes one cause with three effects of one wrong cell that breaks three sums', () => {
    const suspects = [suspect(cell, 12)];
    expect(
      causes(finding('row', { suspects }), finding('column', { suspects }), finding('balance', { suspects })),
    ).toEqual([[cell, 'row column balance']]);
  });

  test('compares only the likeliest explanations, not the alternatives', () => {
    const row = finding('row', { suspects: [suspect(cell, 12), suspect('t3.granted.total', 40)] });
    expect(causes(row, finding('column', { suspects: [suspect(cell, 12)] }))).toEqual([[cell, 'row column']]);
  });

  test('makes other causes of another value for the same cell and of each finding without suspects', () => {
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

  test('makes one cause of a pair in either order', () => {
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    expect(causes(finding('a', { suspects: pair }), finding('b', { suspects: pair.toReversed() }))).toEqual([
      ['t3.granted.natural t3.partial.natural', 'a b'],
    ]);
  });

  test('counts prose with the right number of the cell as an effect, and orders causes by first effects', () => {
    const total = 't3.received.total';
    const prose = finding('prose', { rule: 'claim-mismatch', cells: [total], actual: 63, expected: 64 });
    const other = finding('other', { section: 'overview' });
    const sum = finding('sum', { cells: [total], suspects: [suspect(total, 63, 'totalNotUpdated')] });
    expect(causes(prose, other, sum)).toEqual([
      [total, 'prose sum'],
      ['', 'other'],
    ]);
  });

  test('counts a denial as an effect of a cell that should be 0', () => {
    const denial = finding('denial', { rule: 'negative-claim', cells: [cell], expected: 0, actual: 3 });
    expect(causes(finding('sum', { suspects: [suspect(cell, 0)] }), denial)).toEqual([[cell, 'sum denial']]);
  });

  test('makes causes of their own of prose with another number or about several cells', () => {
    const sum = finding('sum', { suspects: [suspect(cell, 12)] });
    expect(
      causes(
        sum,
        finding('number', { cells: [cell], actual: 9, expected: 10 }),
        finding('cells', { cells: [cell, 't3.partial.natural'], actual: 12, expected: 10 }),
      ),
    ).toEqual([
      [cell, 'sum'],
      ['', 'number'],
      ['', 'cells'],
    ]);
  });

  test('gives no causes without findings', () => {
    expect(groupByCause([])).toEqual([]);
  });
});
