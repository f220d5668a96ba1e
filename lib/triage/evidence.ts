/** What a finding rests on, as decisions keep it. */
import { cellsOf, formNamed } from '../forms/index.ts';
import { identityOf } from '../forms/sums.ts';
import { plain } from '../forms/wording.ts';
import type { CellId } from '../model/form.ts';
import type { CellView, FindingView, ReportView } from '../model/view.ts';
import { numbersIn } from './quote-numbers.ts';

/** The part of a report that findings rest on. */
export interface FindingBasis extends Pick<ReportView, 'form'> {
  readonly facts: Readonly<Record<CellId, Pick<CellView, 'value' | 'raw' | 'state'>>>;
}

export type EvidenceValue = string | number | null;

/** Mutable, as zod gives what is read from a decision (value-changes.ts). */
export interface FindingEvidence {
  /** Cells of the finding and of its identity with their text, in the form's order; null: not found. */
  cells: [cell: CellId, raw: string | null][];
  /** Numbers of its sentences. */
  said: string[];
  expected: EvidenceValue;
  actual: EvidenceValue;
  /** Numbers of the formula, unless it is an identity of those cells: Gouji may come to write a sum otherwise. */
  formula: string[];
  /** Message id where all of these are empty: a section that is missing differs from one that has no text. */
  message?: string | undefined;
}

export function evidenceOf(finding: FindingView, { form: formId, facts }: FindingBasis): FindingEvidence {
  const form = formNamed(formId);
  const identity = identityOf(form, finding);
  const cellIds = new Set([...finding.cells, ...(identity === null ? [] : [...identity.parts, ...identity.equals])]);
  const evidence: FindingEvidence = {
    cells: cellsOf(form)
      .filter((cell) => cellIds.has(cell.id))
      .map((cell) => [cell.id, rawOf(cell.id, facts)]),
    said: finding.quotes.flatMap(numbersIn),
    expected: normalizeValue(finding.expected),
    actual: normalizeValue(finding.actual),
    formula: identity === null ? [...numbersIn(formulaAsStored(finding))] : [],
  };
  const isBare =
    evidence.cells.every(([, raw]) => raw === null) &&
    evidence.said.length + evidence.formula.length === 0 &&
    evidence.expected === null &&
    evidence.actual === null;
  return isBare ? { ...evidence, message: finding.message.id } : evidence;
}

/** The formula as version 0.1.0 wrote it: its numbers are part of stored decisions. */
function formulaAsStored({ rule, formula, actual, expected }: FindingView): string {
  if (rule === 'negative-claim') return '';
  if (rule === 'claim-mismatch') return `${actual} ≠ ${expected}`;
  const oneTerm = /^(\S+) ([≠>] \S+)$/.exec(formula ?? '');
  const wasSum = oneTerm !== null && (rule === 'breakdown-sum' || rule === 'child-sum');
  return wasSum ? `${oneTerm[1]} = ${oneTerm[1]} ${oneTerm[2]}` : (formula ?? '');
}

export function rawOf(cell: CellId, facts: FindingBasis['facts']): string | null {
  const fact = facts[cell];
  return fact === undefined || fact.state === 'missing' ? null : plain(fact.raw);
}

function normalizeValue(value: EvidenceValue): EvidenceValue {
  return typeof value === 'string' ? plain(value) : value;
}
