/** What the tables hold for a reading of a claim. */
import type { Outcome, Verdict, VerdictDetails } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Defect, Said } from '../model/prose.ts';
import type { Reading } from '../model/reading.ts';
import { notApplicable, pass } from './verdicts.ts';

/** Sum of the cells, blank and dash taken as 0; null where a cell is missing or no number. */
export function totalOf(cells: readonly CellId[], { facts }: Reading): number | null {
  let total = 0;
  for (const cell of cells) {
    const fact = facts.get(cell);
    if (fact === undefined || fact.state === 'missing' || fact.state === 'text') return null;
    total += fact.value ?? 0;
  }
  return total;
}

/** Whether one of the cells is blank, so that what it should say cannot be told. */
export function hasBlank(cells: readonly CellId[], { facts }: Reading): boolean {
  return cells.some((cell) => facts.get(cell)?.state === 'blank');
}

export function placeOf({ section, quote, anchor }: Said): Pick<VerdictDetails, 'section' | 'quotes' | 'anchors'> {
  return { section, quotes: [quote], anchors: [anchor] };
}

/** One verdict for each defect of a kind; a pass where the prose has none. */
export function defectsFound(
  reading: Reading,
  kind: Defect['kind'],
  message: string,
  outcome: Outcome,
): readonly Verdict[] {
  if (reading.lines.length === 0) return [notApplicable];
  const defects = reading.prose.defects.filter((defect) => defect.kind === kind);
  if (defects.length === 0) return [pass];
  return defects.map((defect) => ({
    outcome,
    ...placeOf(defect),
    message: { id: message, data: { words: defect.words } },
  }));
}
