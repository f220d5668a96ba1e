import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import { identityOf } from '../../lib/forms/sums.ts';
import type { Finding, Suspect } from '../../lib/model/finding.ts';
import type { CellId, FormId } from '../../lib/model/form.ts';
import { buildReport } from '../checks/report-builder.ts';
import { stopwatch } from '../stopwatch.ts';
import { consistentCells } from './consistent.ts';

const sumRules = ['t3-row-total', 't3-outcome-total', 't3-balance', 't4-total'];
type Cells = Readonly<Record<CellId, string | number | null>>;

/** Findings of the sum rules in a report with these cells. */
function failures(form: FormId, cells: Cells): readonly Finding[] {
  const report = buildReport({ form, cells });
  return toFindings(runChecks(report, rules).results, report).filter(
    ({ rule, outcome }) => sumRules.includes(rule) && outcome === 'fail',
  );
}

/** The suspects that all failures agree on. */
function suspectsIn(form: FormId, cells: Cells): readonly Suspect[] {
  const found = failures(form, cells);
  expect(found.length).toBeGreaterThan(0);
  for (const { suspects } of found) expect(suspects).toEqual(found[0]?.suspects);
  return found[0]?.suspects ?? [];
}

describe.each(['2019', '2021'] as const)('every cell of form %s', (form) => {
  const cells = consistentCells(form);
  const summed = Object.keys(cells);
  const inTable = (table: string): readonly CellId[] => summed.filter((id) => id.startsWith(table));

  it('is in a table whose sums all hold', () => {
    expect(failures(form, cells)).toEqual([]);
    expect(summed).toHaveLength((form === '2019' ? 161 : 175) + 15);
    expect(Math.min(...Object.values(cells))).toBeGreaterThan(19);
  });

  it.each([-7, -1, 1, 10])('of table three, wrong by %i, is the one suspect, with its true value', (difference) => {
    for (const cell of inTable('t3.')) {
      const truth = cells[cell] ?? 0;
      const suspects = suspectsIn(form, { ...cells, [cell]: truth + difference });
      expect(suspects.map(({ cell, shouldBe }) => ({ cell, shouldBe }))).toEqual([{ cell, shouldBe: truth }]);
    }
  });

  it.each([-7, -1, 1, 10])('of table four, wrong by %i, is among the block’s five, its total first', (difference) => {
    for (const cell of inTable('t4.')) {
      const truth = cells[cell] ?? 0;
      const suspects = suspectsIn(form, { ...cells, [cell]: truth + difference });
      expect(suspects.find((suspect) => suspect.cell === cell)?.shouldBe).toBe(truth);
      expect(suspects).toHaveLength(5);
      expect(suspects[0]?.cell).toBe(`${cell.slice(0, cell.lastIndexOf('.'))}.total`);
    }
  });

  it('of table three is found beside another wrong one far away, each for its own sums', () => {
    const found = failures(form, {
      ...cells,
      't3.granted.natural': (cells['t3.granted.natural'] ?? 0) + 4,
      't3.refused.repeat.legal': (cells['t3.refused.repeat.legal'] ?? 0) + 9,
    });
    const suspected = found.map(({ rule, cells, suspects }) => [rule, cells[0], suspects.map(({ cell }) => cell)]);
    expect(suspected).toEqual([
      ['t3-row-total', 't3.granted.total', ['t3.granted.natural']],
      ['t3-row-total', 't3.refused.repeat.total', ['t3.refused.repeat.legal']],
      ['t3-outcome-total', 't3.outcomes.natural', ['t3.granted.natural']],
      ['t3-outcome-total', 't3.outcomes.legal', ['t3.refused.repeat.legal']],
    ]);
  });
});

describe('reasons', () => {
  const cells = consistentCells('2021');

  it('a total that was not updated', () => {
    // Row granted is 20 23 26 29 32 35 = 165; its total still says 164.
    expect(suspectsIn('2021', { ...cells, 't3.granted.total': 164 })).toEqual([
      { cell: 't3.granted.total', shouldBe: 165, reason: 'totalNotUpdated' },
    ]);
  });

  it('a cell of a row and column that agree on the difference', () => {
    expect(suspectsIn('2021', { ...cells, 't3.granted.business': 24 })).toEqual([
      { cell: 't3.granted.business', shouldBe: 23, reason: 'oneCell' },
    ]);
  });

  it('swapped digits', () => {
    expect(suspectsIn('2021', { ...cells, 't3.granted.business': 32 })).toEqual([
      { cell: 't3.granted.business', shouldBe: 23, reason: 'swappedDigits' },
    ]);
    // 165 with its first and last digit changed over.
    expect(suspectsIn('2021', { ...cells, 't3.granted.total': 561 })).toEqual([
      { cell: 't3.granted.total', shouldBe: 165, reason: 'swappedDigits' },
    ]);
  });

  it('suspects the total first, then the cell with swapped digits', () => {
    // 12 + 9 = 21, with 12 written as 21. 21 + 9 = 30, and 21 + 0 = 21, would do as well.
    expect(suspectsIn('2021', { 't4.review.corrected': 9, 't4.review.upheld': 21, 't4.review.total': 21 })).toEqual([
      { cell: 't4.review.total', shouldBe: 30, reason: 'totalNotUpdated' },
      { cell: 't4.review.upheld', shouldBe: 12, reason: 'swappedDigits' },
      { cell: 't4.review.corrected', shouldBe: 0, reason: 'oneCell' },
    ]);
  });

  it('an item booked in the wrong row', () => {
    // Two of 予以公开 were counted as 重复申请; the totals are right.
    const booked = { 't3.granted.natural': 5, 't3.granted.total': 7, 't3.refused.repeat.natural': 2 };
    const rest = { 't3.outcomes.natural': 7, 't3.outcomes.total': 7, 't3.received.natural': 7, 't3.received.total': 7 };
    expect(suspectsIn('2021', { ...booked, ...rest })).toEqual([
      { cell: 't3.granted.natural', shouldBe: 7, reason: 'wrongPlace' },
      { cell: 't3.refused.repeat.natural', shouldBe: 0, reason: 'wrongPlace' },
    ]);
  });

  it('an item booked in the wrong column', () => {
    // One of a business was counted under 法律服务机构 in 新收, and under 商业企业 in the results.
    const booked = { 't3.received.natural': 3, 't3.received.legal': 1, 't3.received.total': 4 };
    const rest = {
      't3.granted.natural': 3,
      't3.granted.business': 1,
      't3.granted.total': 4,
      't3.outcomes.natural': 3,
      't3.outcomes.business': 1,
      't3.outcomes.total': 4,
    };
    expect(suspectsIn('2021', { ...booked, ...rest })).toEqual([
      { cell: 't3.received.business', shouldBe: 1, reason: 'wrongPlace' },
      { cell: 't3.received.legal', shouldBe: 0, reason: 'wrongPlace' },
    ]);
  });

  it('digits split over two cells', () => {
    // 12 of natural persons, written as 1 and 2.
    const split = { 't3.received.natural': 1, 't3.received.business': 2, 't3.received.total': 12 };
    const rest = {
      't3.granted.natural': 12,
      't3.granted.total': 12,
      't3.outcomes.natural': 12,
      't3.outcomes.total': 12,
    };
    expect(suspectsIn('2021', { ...split, ...rest })).toEqual([
      { cell: 't3.received.business', shouldBe: 0, reason: 'splitDigits' },
      { cell: 't3.received.natural', shouldBe: 12, reason: 'splitDigits' },
    ]);
  });

  it('two totals left behind together', () => {
    // A request was added to 新收 and 予以公开 everywhere but in （七）总计.
    expect(
      suspectsIn('2021', {
        't3.received.natural': 6,
        't3.received.total': 6,
        't3.granted.natural': 6,
        't3.granted.total': 6,
        't3.outcomes.natural': 5,
        't3.outcomes.total': 5,
      }),
    ).toEqual([
      { cell: 't3.outcomes.natural', shouldBe: 6, reason: 'totalNotUpdated' },
      { cell: 't3.outcomes.total', shouldBe: 6, reason: 'totalNotUpdated' },
    ]);
  });

  it('two wrong cells of one row, where nothing else explains it', () => {
    expect(suspectsIn('2021', { ...cells, 't3.granted.natural': 24, 't3.granted.business': 32 })).toEqual([
      { cell: 't3.granted.business', shouldBe: 23, reason: 'twoCells' },
      { cell: 't3.granted.natural', shouldBe: 20, reason: 'twoCells' },
    ]);
  });
});

describe('restraint', () => {
  const cells = consistentCells('2021');

  it('suspects no cell where too many pairs explain the failure equally well', () => {
    // Two rows off by 1 in opposite ways: the error may be in any of the seven columns.
    const found = failures('2021', { ...cells, 't3.granted.natural': 21, 't3.partial.natural': 26 });
    expect(found.map(({ suspects }) => suspects)).toEqual([[], []]);
  });

  it('suspects no cell where a third of the table is wrong', () => {
    const wrong = Object.keys(cells).filter((_, index) => index % 3 === 0);
    const changes = Object.fromEntries(wrong.map((id, index) => [id, (cells[id] ?? 0) + index + 1]));
    const spent = stopwatch();
    const found = failures('2021', { ...cells, ...changes });
    expect(spent()).toBeLessThan(200);
    expect(found.filter(({ cells }) => cells[0]?.startsWith('t3')).flatMap(({ suspects }) => suspects)).toEqual([]);
  });

  it('never suspects a cell that is not in the source, and never suggests a negative number', () => {
    const suspects = suspectsIn('2021', { 't4.review.upheld': 3, 't4.review.total': 1 });
    // A part other than 结果维持 would have to be -2.
    expect(suspects).toEqual([
      { cell: 't4.review.total', shouldBe: 3, reason: 'totalNotUpdated' },
      { cell: 't4.review.upheld', shouldBe: 1, reason: 'oneCell' },
    ]);
  });

  it('ignores sums that blank cells leave open', () => {
    // 予以公开 should say 5 natural persons. Their column would hold if the blank were 1: it does not speak.
    const suspects = suspectsIn('2021', {
      't3.granted.natural': 4,
      't3.granted.total': 5,
      't3.partial.natural': '',
      't3.outcomes.natural': 5,
      't3.outcomes.total': 5,
      't3.received.natural': 5,
      't3.received.total': 5,
    });
    expect(suspects).toEqual([{ cell: 't3.granted.natural', shouldBe: 5, reason: 'oneCell' }]);
  });

  it('does not suspect a blank cell', () => {
    // Only the four parts could make this right, and one of them is blank.
    const suspects = suspectsIn('2021', { 't4.direct.upheld': 4, 't4.direct.other': '', 't4.direct.total': 3 });
    expect(suspects).toEqual([
      { cell: 't4.direct.total', shouldBe: 4, reason: 'totalNotUpdated' },
      { cell: 't4.direct.upheld', shouldBe: 3, reason: 'oneCell' },
    ]);
  });
});

it('finds the sum of a finding, so that its parts can be shown', () => {
  const report = buildReport({ cells: { 't3.received.natural': 2 } });
  const found = toFindings(runChecks(report, rules).results, report);
  const balance = found.find(({ rule, cells }) => rule === 't3-balance' && cells[0] === 't3.outcomes.natural');
  expect(balance === undefined ? null : identityOf(report.form, balance)).toEqual({
    rule: 't3-balance',
    parts: ['t3.received.natural', 't3.carriedIn.natural'],
    equals: ['t3.outcomes.natural', 't3.carriedOut.natural'],
  });
});
