import { expect } from 'vitest';
import { cellsOf, formNamed } from '../../lib/forms/index.ts';
import type { Labelled } from './labelled.ts';

/** Every sentence stands beside tables whose cells exist in its form and whose sums hold. */
export function expectConsistentTables(sentences: readonly Labelled[]): void {
  for (const { id, cells = {}, form: formId = '2021' } of sentences) {
    const form = formNamed(formId);
    const known = new Set(cellsOf(form).map((cell) => cell.id));
    const unknown = Object.keys(cells).filter((cell) => !known.has(cell));
    const sum = (ids: readonly string[]) => ids.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
    const broken = form.identities.filter(({ parts, equals }) => sum(parts) !== sum(equals));
    expect({ unknown, broken }, id).toEqual({ unknown: [], broken: [] });
  }
}
