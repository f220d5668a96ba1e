/** Rows whose label stands alone among lines: blank where the table's own words are around them. */

import { foldLabel, wordsOf } from '../forms/labels.ts';
import type { FormPart, Label } from '../model/form.ts';
import type { Pairing } from './pairing.ts';
import type { LabelledRow, Piece } from './rows.ts';

/**
 * Labels alone also stand in navigation and lists. They are rows right behind a row of the table, or under
 * words of its header.
 */
export function withoutStrayLabels(
  pairings: readonly Pairing[],
  rows: readonly LabelledRow[],
  partOf: readonly FormPart[],
): readonly Pairing[] {
  if (pairings.every(({ row }) => row.bare !== true)) return pairings;
  const at = new Map(rows.map((row, index) => [row, index]));
  const accepted = new Set<LabelledRow>();
  const inOrder = [...pairings].sort((a, b) => (at.get(a.row) ?? 0) - (at.get(b.row) ?? 0));
  for (const { spec, row } of inOrder) {
    const before = rows[(at.get(row) ?? 0) - 1];
    const follows = before !== undefined && accepted.has(before);
    if (row.bare !== true || follows || isUnderHeader(row.context, partOf[spec])) accepted.add(row);
  }
  return pairings.filter(({ row }) => accepted.has(row));
}

/** Two columns of the part, or its caption. */
function isUnderHeader(context: readonly Piece[], part: FormPart | undefined): boolean {
  if (part === undefined) return false;
  const seen = new Set(context.map(({ text }) => foldLabel(text).words));
  const has = (label: Label): boolean => wordsOf(label).some((words) => seen.has(words));
  if (part.caption !== null && has(part.caption)) return true;
  return part.columns.filter(has).length >= 2;
}
