/**
 * Matches a reviewer's decisions with the findings of another audit by place and values. Both are stored texts: a change
 * of what they are made of loses people's decisions, so golden tests hold them.
 */
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { cellsOf, formNamed } from '../forms/index.ts';
import { identityOf } from '../forms/sums.ts';
import { plain } from '../forms/wording.ts';
import type { Decision } from '../model/decision.ts';
import type { CellId } from '../model/form.ts';
import type { FindingView, ReportView } from '../model/view.ts';
import { numbersIn, withoutNumbers } from './quote-numbers.ts';

export interface FindingKey {
  /** The subject of the finding, without its numbers. */
  readonly place: string;
  /** The numbers and words that it rests on. */
  readonly values: string;
}

/** The part of a report that findings rest on. */
type FindingBasis = Pick<ReportView, 'form' | 'facts'>;

const evidenceValueSchema = z.nullable(z.union([z.string(), z.number()]));
const evidenceSchema = z.object({
  /** Cells of the finding and of its identity with their text, in the form's order; null: not found. */
  cells: z.array(z.tuple([z.string(), z.nullable(z.string())])),
  /** Numbers of its sentences. */
  said: z.array(z.string()),
  expected: evidenceValueSchema,
  actual: evidenceValueSchema,
  /** Numbers of the formula, unless it is an identity of those cells: Gouji may come to write a sum otherwise. */
  formula: z.array(z.string()),
  /** Message id where all of these are empty: a section that is missing differs from one that has no text. */
  message: z.optional(z.string()),
});
type FindingEvidence = z.infer<typeof evidenceSchema>;
type EvidenceValue = z.infer<typeof evidenceValueSchema>;

/** Ids of cells, rows, sections … in the data of a message; other data are numbers and words of the report. */
const idPattern = /^[a-z][\w.-]*$/;
/** The closest decision is found by this many characters of the values: enough for every cell of a sum. */
const COMPARED = 2000;

/**
 * The place is made of the rule, the section, the ids that the message names (else the cells) and the words of the
 * sentences. The list of cells in a message about a table is part of the values, and so is the kind of the message
 * (`t3-row-total.open`): it may change with the numbers of the same sum.
 */
export function keyOf(finding: FindingView, report: FindingBasis): FindingKey {
  const { rule, section, message, cells, quotes } = finding;
  const named = Object.values(message.data)
    .filter((value) => typeof value === 'string')
    // The text of a cell may look like an id.
    .filter((value) => idPattern.test(value) && value !== finding.actual)
    .sort();
  const about = named.length > 0 ? named : cells;
  return {
    place: JSON.stringify([rule, section, about, quotes.map(withoutNumbers)]),
    values: JSON.stringify(evidenceOf(finding, report)),
  };
}

function evidenceOf(finding: FindingView, { form: formId, facts }: FindingBasis): FindingEvidence {
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

function rawOf(cell: CellId, facts: FindingBasis['facts']): string | null {
  const fact = facts[cell];
  return fact === undefined || fact.state === 'missing' ? null : plain(fact.raw);
}

function normalizeValue(value: EvidenceValue): EvidenceValue {
  return typeof value === 'string' ? plain(value) : value;
}

/** The record of a reviewer's choice on a finding; `page` comes from `pageKey`. */
export function toDecision(
  finding: FindingView,
  report: ReportView,
  page: string,
  choice: Pick<Decision, 'kind' | 'reason' | 'note' | 'at'>,
): Decision {
  const { rule, outcome, message, formula } = finding;
  const raws = evidenceOf(finding, report).cells.flatMap(([cell, raw]) =>
    raw === null ? [] : [[cell, report.facts[cell]?.raw ?? raw] as const],
  );
  return {
    page,
    ...keyOf(finding, report),
    ...choice,
    finding: { rule, outcome, message, formula, raws: Object.fromEntries(raws) },
    agency: report.agency,
    year: report.year,
  };
}

export interface DecidedFinding {
  readonly finding: FindingView;
  /** The decision on this place with these values. */
  readonly decision: Decision | null;
  /** Where there is none: the decision on the same place with other values. It no longer holds. */
  readonly changed: Decision | null;
}

export interface DecidedFindings {
  readonly items: readonly DecidedFinding[];
  /** Decisions of the page that match no finding. */
  readonly stale: readonly Decision[];
}

/**
 * Findings with the decisions on them. Two findings with the same sentence and numbers share one decision. Findings of
 * one place (several shares in one sentence) differ by their numbers; where these changed, each decision, the latest
 * first, takes the finding whose values are closest to its own.
 */
export function matchDecisions(report: ReportView, page: string, decisions: readonly Decision[]): DecidedFindings {
  const keyed = report.findings.map((finding) => ({ finding, key: keyOf(finding, report) }));
  const ofPage = decisions.filter((decision) => decision.page === page);
  const exact = new Map(ofPage.map((decision) => [keyText(decision), decision]));
  const present = new Set(keyed.map(({ key }) => keyText(key)));
  const free = Map.groupBy(
    keyed.filter(({ key }) => !exact.has(keyText(key))),
    ({ key }) => key.place,
  );
  const changed = new Map<string, Decision>();
  const stale: Decision[] = [];
  for (const decision of ofPage.filter((each) => !present.has(keyText(each))).sort(latestFirst)) {
    const closest = (free.get(decision.place) ?? [])
      .filter(({ key }) => !changed.has(keyText(key)))
      .map(({ key }) => ({ key, far: valueDistance(key.values, decision.values) }))
      .sort((one, other) => one.far - other.far)[0];
    if (closest === undefined) stale.push(decision);
    else changed.set(keyText(closest.key), decision);
  }
  const items = keyed.map(({ finding, key }) => ({
    finding,
    decision: exact.get(keyText(key)) ?? null,
    changed: changed.get(keyText(key)) ?? null,
  }));
  return { items, stale };
}

function valueDistance(values: string, others: string): number {
  return distance(values.slice(0, COMPARED), others.slice(0, COMPARED));
}

function keyText({ place, values }: FindingKey): string {
  return JSON.stringify([place, values]);
}

function latestFirst(one: Decision, other: Decision): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

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
