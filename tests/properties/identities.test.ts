/** Every sum of both forms fails exactly when one of its cells changes; no cell of table two has a part in any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { cellsOf, forms } from '../../lib/forms/index.ts';
import type { CellId, FormId } from '../../lib/model/form.ts';
import { buildReport } from '../checks/report-builder.ts';
import { consistentCells } from '../findings/consistent.ts';
import { settled } from './sound.ts';

const sums = rules.filter(({ family }) => family === 'sums');

/**
 * The sums that a cell of tables three and four stands in, as the official form words them, and whether it adds to what
 * should equal (+1) or to what it should equal (-1). Written apart from lib/forms.
 */
function sumsOf(cell: CellId): readonly (readonly [string, 1 | -1])[] {
  const [table, ...path] = cell.split('.');
  const column = path.pop();
  const row = path.join('.');
  if (table === 't2') return [];
  const across = column === 'total' ? -1 : 1;
  if (table === 't4') return [[`t4-total t4.${row}.total`, across]];
  const rowTotal = [`t3-row-total t3.${row}.total`, across] as const;
  const outcomes = `t3-outcome-total t3.outcomes.${column}`;
  const balance = `t3-balance t3.outcomes.${column}`;
  if (row === 'received' || row === 'carriedIn') return [rowTotal, [balance, 1]];
  if (row === 'carriedOut') return [rowTotal, [balance, -1]];
  if (row === 'outcomes') return [rowTotal, [outcomes, -1], [balance, -1]];
  return [rowTotal, [outcomes, 1]];
}

/** Rule and total of the sums that fail in a report with all sums right but for these additions. */
function failing(form: FormId, added: ReadonlyMap<CellId, number>): readonly string[] {
  const sound = consistentCells(form);
  const cells = { ...sound, ...Object.fromEntries([...added].map(([cell, by]) => [cell, (sound[cell] ?? 0) + by])) };
  return runChecks(buildReport({ form, cells }), sums)
    .results.flatMap(({ rule, verdict }) => {
      if (verdict.outcome === 'review') throw new Error('no cell is blank');
      return verdict.outcome === 'fail' ? [`${rule.id} ${verdict.cells?.[0]}`] : [];
    })
    .sort();
}

function expected(added: ReadonlyMap<CellId, number>): readonly string[] {
  const differences = new Map<string, number>();
  for (const [cell, by] of added) {
    for (const [sum, sign] of sumsOf(cell)) differences.set(sum, (differences.get(sum) ?? 0) + sign * by);
  }
  return [...differences].flatMap(([sum, difference]) => (difference === 0 ? [] : [sum])).sort();
}

describe.each(forms)('form $id', (form) => {
  const cells = cellsOf(form).map(({ id }) => id);

  it('holds as it is', () => {
    expect(failing(form.id, new Map())).toEqual([]);
  });

  it.each([1, -1, 1000])('each cell alone, by %i', (by) => {
    const failed = new Set<string>();
    for (const cell of cells) {
      const found = failing(form.id, new Map([[cell, by]]));
      expect(found, cell).toEqual(expected(new Map([[cell, by]])));
      for (const each of found) failed.add(each);
    }
    // A sum per row (23 or 25), two per column, one per block of table four.
    expect(failed.size).toBe((form.id === '2019' ? 23 : 25) + 14 + 3);
  });

  it('several cells at once, which may make up for each other', () => {
    const by = fc.integer({ min: -20, max: 20 });
    // Of few rows and columns, so that they meet in the same sums.
    const near = cells.filter((cell) => /^t3\.(?:received|granted|outcomes|carriedOut)\.(?:natural|total)$/.test(cell));
    expect(near).toHaveLength(8);
    const balanced = ['granted', 'outcomes', 'received'].flatMap((row) =>
      ['natural', 'total'].map((column): [CellId, number] => [`t3.${row}.${column}`, 3]),
    );
    const cell = fc.oneof(fc.constantFrom(...near), fc.constantFrom(...cells));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, by), { maxLength: 6 }), (changes) => {
        const added = new Map(changes);
        expect(failing(form.id, added)).toEqual(expected(added));
      }),
      { ...settled, numRuns: 400, examples: [[balanced]] },
    );
  });
});
