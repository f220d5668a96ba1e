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
  test('is the first of several cells that repair alone', () => {
    const first = suspect('t3.received.total', 63, 'totalNotUpdated');
    expect(findLikeliest([first, suspect('t3.received.natural', 8)])).toEqual([first]);
  });
  test('is the first pair where cells repair together', () => {
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    expect(findLikeliest([...pair, ...pair])).toEqual(pair);
  });
  test('is empty where nothing is suspected', () => {
    expect(findLikeliest([])).toEqual([]);
  });
});

describe('findings by cause', () => {
  const cell = 't3.granted.natural';

  test('one wrong cell that breaks three sums is one problem with three effects', () => {
    const suspects = [suspect(cell, 12)];
    expect(
      causes(finding('row', { suspects }), finding('column', { suspects }), finding('balance', { suspects })),
    ).toEqual([[cell, 'row column balance']]);
  });

  test('the alternatives do not part them: only the likeliest explanation counts', () => {
    const row = finding('row', { suspects: [suspect(cell, 12), suspect('t3.granted.total', 40)] });
    expect(causes(row, finding('column', { suspects: [suspect(cell, 12)] }))).toEqual([[cell, 'row column']]);
  });

  test('another value of the same cell is another cause, and so is every finding that nothing explains', () => {
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

  test('a pair is one cause, whichever cell is named first', () => {
    const pair = [suspect('t3.granted.natural', 2, 'wrongPlace'), suspect('t3.partial.natural', 0, 'wrongPlace')];
    expect(causes(finding('a', { suspects: pair }), finding('b', { suspects: pair.toReversed() }))).toEqual([
      ['t3.granted.natural t3.partial.natural', 'a b'],
    ]);
  });

  test('prose that says what the cell should hold is an effect too, and the cause stands where its first effect does', () => {
    const total = 't3.received.total';
    const prose = finding('prose', { rule: 'claim-mismatch', cells: [total], actual: 63, expected: 64 });
    const other = finding('other', { section: 'overview' });
    const sum = finding('sum', { cells: [total], suspects: [suspect(total, 63, 'totalNotUpdated')] });
    expect(causes(prose, other, sum)).toEqual([
      [total, 'prose sum'],
      ['', 'other'],
    ]);
  });

  test('a denial of what stands in a cell that should be 0 is an effect of it', () => {
    const denial = finding('denial', { rule: 'negative-claim', cells: [cell], expected: 0, actual: 3 });
    expect(causes(finding('sum', { suspects: [suspect(cell, 0)] }), denial)).toEqual([[cell, 'sum denial']]);
  });

  test('prose that says another number of the cell, or speaks of several cells, is a cause of its own', () => {
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

  test('nothing found has no causes', () => {
    expect(groupByCause([])).toEqual([]);
  });
});
