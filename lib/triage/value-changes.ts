/** What changed on the page since a decision was made. Apart from decisions.ts, so that scripts for pages get no zod. */
import * as z from 'zod/mini';
import { cellsOf, formNamed } from '../forms/index.ts';
import type { Decision } from '../model/decision.ts';
import type { CellId } from '../model/form.ts';
import type { FindingView } from '../model/view.ts';
import { type EvidenceValue, evidenceOf, type FindingBasis, type FindingEvidence, rawOf } from './evidence.ts';

const evidenceValueSchema = z.nullable(z.union([z.string(), z.number()]));
const evidenceSchema: z.ZodMiniType<FindingEvidence> = z.object({
  cells: z.array(z.tuple([z.string(), z.nullable(z.string())])),
  said: z.array(z.string()),
  expected: evidenceValueSchema,
  actual: evidenceValueSchema,
  formula: z.array(z.string()),
  message: z.optional(z.string()),
});

export interface ValueChange {
  /** null: a number of the sentence or of the formula. */
  readonly cell: CellId | null;
  /** White space and width folded. null: not found, or not part of the evidence. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed since the decision: cells in the form's order, then numbers of the text. */
export function changesOf(decision: Decision, finding: FindingView, report: FindingBasis): readonly ValueChange[] {
  const before = parseEvidence(decision.values);
  if (before === null) return [];
  const after = evidenceOf(finding, report);
  const [cellsBefore, cellsAfter] = [new Map(before.cells), new Map(after.cells)];
  const cells = cellsOf(formNamed(report.form))
    .filter(({ id: cell }) => cellsBefore.has(cell) || cellsAfter.has(cell))
    .map(({ id: cell }) => ({ cell, before: cellsBefore.get(cell) ?? null, after: rawOf(cell, report.facts) }));
  const changeGroups = [
    [...cells.filter(differs), ...numberChanges(before.said, after.said)],
    numberChanges(before.formula, after.formula),
    numberChanges([before.expected, before.actual], [after.expected, after.actual]),
  ];
  // Formula and expectation follow from cells and sentences: they matter only where those did not change.
  return changeGroups.find((changes) => changes.length > 0) ?? [];
}

/** null: another version of Gouji stored something else there. */
function parseEvidence(values: string): FindingEvidence | null {
  try {
    return evidenceSchema.parse(JSON.parse(values));
  } catch {
    return null;
  }
}

function numberChanges(before: readonly EvidenceValue[], after: readonly EvidenceValue[]): readonly ValueChange[] {
  if (before.length !== after.length) return [];
  return before
    .map((was, index) => ({ cell: null, before: valueText(was), after: valueText(after[index] ?? null) }))
    .filter(differs);
}

function differs({ before, after }: ValueChange): boolean {
  return before !== after;
}

function valueText(value: EvidenceValue): string | null {
  return value === null ? null : String(value);
}
