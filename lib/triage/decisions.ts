/**
 * What a reviewer decided finds its finding again in another audit: by place and values, both texts that are kept for
 * good. To change what they are made of is to lose people's decisions; golden tests hold them.
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
  /** What the finding is about, without its numbers. */
  readonly place: string;
  /** What it was judged by. */
  readonly values: string;
}

/** What a finding was judged by, in a report. */
type Judged = Pick<ReportView, 'form' | 'facts'>;

const told = z.nullable(z.union([z.string(), z.number()]));
const evidenceSchema = z.object({
  /** Cells of the finding and of its sum with their text, in the form's order; null: not found. */
  cells: z.array(z.tuple([z.string(), z.nullable(z.string())])),
  /** Numbers of its sentences. */
  said: z.array(z.string()),
  expected: told,
  actual: told,
  /** Numbers of the formula, where it is not the sum of those cells: how a sum is written out may change with Gouji. */
  formula: z.array(z.string()),
  /** Message id where there is nothing of all that: a part that is missing is another matter than one that is empty. */
  message: z.optional(z.string()),
});
type Evidence = z.infer<typeof evidenceSchema>;
type Told = z.infer<typeof told>;

/** Ids of cells, rows, sections … in the data of a message; all else there are numbers and words of the report. */
const idPattern = /^[a-z][\w.-]*$/;
/** Characters of the values that are compared to find the closest: enough for every cell of a sum. */
const COMPARED = 2000;

/**
 * The place is rule, section, what the message names (else the cells) and the words of the sentences. A finding of a
 * whole table lists its cells in the message; the list is part of the values. So is the message's kind
 * (`t3-row-total.open`): the same sum may come to be told otherwise when its numbers change.
 */
export function keyOf(finding: FindingView, report: Judged): FindingKey {
  const { rule, section, message, cells, quotes } = finding;
  const named = Object.values(message.data)
    .filter((value) => typeof value === 'string')
    // What stands in a cell may look like an id.
    .filter((value) => idPattern.test(value) && value !== finding.actual)
    .sort();
  const about = named.length > 0 ? named : cells;
  return {
    place: JSON.stringify([rule, section, about, quotes.map(withoutNumbers)]),
    values: JSON.stringify(evidenceOf(finding, report)),
  };
}

function evidenceOf(finding: FindingView, { form: formId, facts }: Judged): Evidence {
  const form = formNamed(formId);
  const identity = identityOf(form, finding);
  const judged = new Set([...finding.cells, ...(identity === null ? [] : [...identity.parts, ...identity.equals])]);
  const evidence: Evidence = {
    cells: cellsOf(form)
      .filter((cell) => judged.has(cell.id))
      .map((cell) => [cell.id, rawOf(cell.id, facts)]),
    said: finding.quotes.flatMap(numbersIn),
    expected: folded(finding.expected),
    actual: folded(finding.actual),
    formula: identity === null ? [...numbersIn(finding.formula ?? '')] : [],
  };
  const isBare =
    evidence.cells.every(([, raw]) => raw === null) &&
    evidence.said.length + evidence.formula.length === 0 &&
    evidence.expected === null &&
    evidence.actual === null;
  return isBare ? { ...evidence, message: finding.message.id } : evidence;
}

function rawOf(cell: CellId, facts: Judged['facts']): string | null {
  const fact = facts[cell];
  return fact === undefined || fact.state === 'missing' ? null : plain(fact.raw);
}

function folded(value: Told): Told {
  return typeof value === 'string' ? plain(value) : value;
}

/** A reviewer's choice on a finding as it is kept; `page` from `pageKey`. */
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

export interface ReviewedFinding {
  readonly finding: FindingView;
  /** What was decided on just this. */
  readonly decision: Decision | null;
  /** Where there is none: what was decided on the same place when its numbers were others; it holds no more. */
  readonly changed: Decision | null;
}

export interface Reviewed {
  readonly items: readonly ReviewedFinding[];
  /** Decisions of the page that no finding carries any more. */
  readonly stale: readonly Decision[];
}

/**
 * Findings with what was decided on them. The same sentence with the same numbers said twice is one matter with one
 * decision. Several findings of one place (shares in one sentence) are told apart by their numbers; where those changed,
 * the latest decision chooses first, and the finding closest to what it was made on.
 */
export function reviewed(report: ReportView, page: string, decisions: readonly Decision[]): Reviewed {
  const keyed = report.findings.map((finding) => ({ finding, key: keyOf(finding, report) }));
  const ofPage = decisions.filter((decision) => decision.page === page);
  const exact = new Map(ofPage.map((decision) => [exactly(decision), decision]));
  const present = new Set(keyed.map(({ key }) => exactly(key)));
  const free = Map.groupBy(
    keyed.filter(({ key }) => !exact.has(exactly(key))),
    ({ key }) => key.place,
  );
  const changed = new Map<string, Decision>();
  const stale: Decision[] = [];
  for (const decision of ofPage.filter((each) => !present.has(exactly(each))).sort(latestFirst)) {
    const closest = (free.get(decision.place) ?? [])
      .filter(({ key }) => !changed.has(exactly(key)))
      .map(({ key }) => ({ key, far: apart(key.values, decision.values) }))
      .sort((one, other) => one.far - other.far)[0];
    if (closest === undefined) stale.push(decision);
    else changed.set(exactly(closest.key), decision);
  }
  const items = keyed.map(({ finding, key }) => ({
    finding,
    decision: exact.get(exactly(key)) ?? null,
    changed: changed.get(exactly(key)) ?? null,
  }));
  return { items, stale };
}

function apart(values: string, others: string): number {
  return distance(values.slice(0, COMPARED), others.slice(0, COMPARED));
}

function exactly({ place, values }: FindingKey): string {
  return JSON.stringify([place, values]);
}

function latestFirst(one: Decision, other: Decision): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

export interface ValueChange {
  /** null: a number of the sentence or of the formula. */
  readonly cell: CellId | null;
  /** White space and width folded. null: not found, or not among what the finding was judged by. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What is otherwise now than when it was decided: cells in the form's order, then numbers of the text. */
export function changesOf(decision: Decision, finding: FindingView, report: Judged): readonly ValueChange[] {
  const before = parsed(decision.values);
  if (before === null) return [];
  const after = evidenceOf(finding, report);
  const [cellsBefore, cellsAfter] = [new Map(before.cells), new Map(after.cells)];
  const cells = cellsOf(formNamed(report.form))
    .filter(({ id: cell }) => cellsBefore.has(cell) || cellsAfter.has(cell))
    .map(({ id: cell }) => ({ cell, before: cellsBefore.get(cell) ?? null, after: rawOf(cell, report.facts) }));
  const judgedBy = [
    [...cells.filter(differs), ...numberChanges(before.said, after.said)],
    numberChanges(before.formula, after.formula),
    numberChanges([before.expected, before.actual], [after.expected, after.actual]),
  ];
  // Formula and expectation follow from cells and sentences: they tell something only where those do not.
  return judgedBy.find((changes) => changes.length > 0) ?? [];
}

/** null: of a program that kept something else there. */
function parsed(values: string): Evidence | null {
  try {
    return evidenceSchema.parse(JSON.parse(values));
  } catch {
    return null;
  }
}

function numberChanges(before: readonly Told[], after: readonly Told[]): readonly ValueChange[] {
  if (before.length !== after.length) return [];
  return before
    .map((was, index) => ({ cell: null, before: written(was), after: written(after[index] ?? null) }))
    .filter(differs);
}

function differs({ before, after }: ValueChange): boolean {
  return before !== after;
}

function written(value: Told): string | null {
  return value === null ? null : String(value);
}
