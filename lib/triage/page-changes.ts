/** Changes of a page between two audits: a report must not change once it is published. */
import { cellsOf, formNamed } from '../forms/index.ts';
import { plain } from '../forms/wording.ts';
import type { Decision } from '../model/decision.ts';
import type { CellId } from '../model/form.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReportView } from '../model/view.ts';
import { withoutNumbers } from './quote-numbers.ts';
import { listFound } from './rounds.ts';

/** Texts as printed; null: absent or not read. A change of white space or width alone is none. */
interface Difference {
  readonly before: string | null;
  readonly after: string | null;
}

export type PageChange =
  | ({ readonly kind: 'title' | 'agency' | 'year' | 'form' } & Difference)
  /** A section's heading; null: the section is not there. */
  | ({ readonly kind: 'heading'; readonly section: string } & Difference)
  /** A section that lost all its text, or has some now. */
  | { readonly kind: 'emptied' | 'filled'; readonly section: string }
  /** null: the cell was not found, because the page was half drawn or the report lacks it. */
  | ({ readonly kind: 'cell'; readonly cell: CellId } & Difference)
  /** A sentence with a number of the tables; it has both texts where only the numbers changed. */
  | ({ readonly kind: 'sentence' } & Difference);

/** `page` from `identifyReport`, `at` an ISO 8601 time, `version` of Gouji. */
export function snapshotOf(report: ReportView, seen: Pick<Snapshot, 'page' | 'url' | 'at' | 'version'>): Snapshot {
  const { title, agency, year, form, facts, sections, claims } = report;
  return {
    ...seen,
    seen: seen.at,
    title,
    agency,
    year,
    form,
    facts: Object.fromEntries(
      Object.entries(facts).map(([cell, { raw, state }]) => [cell, state === 'missing' ? null : raw]),
    ),
    sections,
    quotes: [...new Set(claims.map(({ quote }) => quote))],
    found: listFound(report),
  };
}

/**
 * Changes in the form's order: title, agency, year and form, each section with its cells, then sentences. Where the page
 * now shows the report of another year or agency, the first four are all. Snapshots of two versions of Gouji are compared
 * only in what both read: a difference between the versions is no change of the page.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly PageChange[] {
  const changes = findChanges(before, after);
  return before.version === after.version ? changes : changes.filter(isReadByBoth);
}

function findChanges(before: Snapshot, after: Snapshot): readonly PageChange[] {
  const names = titleChanges(before, after);
  if (isOtherReport(before, after)) return names;
  return [...names, ...sectionChanges(before, after), ...sentenceChanges(before.quotes, after.quotes)];
}

function titleChanges(before: Snapshot, after: Snapshot): readonly PageChange[] {
  return (['title', 'agency', 'year', 'form'] as const)
    .map((kind) => ({ kind, before: toText(before[kind]), after: toText(after[kind]) }))
    .filter(differs);
}

function toText(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

function differs({ before, after }: Difference): boolean {
  if (before === null || after === null) return before !== after;
  return before !== after && plain(before) !== plain(after);
}

function isReadByBoth(change: PageChange): boolean {
  return !('before' in change) || (change.before !== null && change.after !== null);
}

function sectionChanges(before: Snapshot, after: Snapshot): readonly PageChange[] {
  const changed = cellPairs(before, after).filter(differs);
  return formNamed(after.form).sections.flatMap(({ id }) => [
    ...headingChanges(id, before, after),
    ...changed.flatMap(({ section, ...change }) => (section === id ? [{ kind: 'cell' as const, ...change }] : [])),
  ]);
}

/** Cells that both snapshots have: of two forms, one may lack some. */
function cellPairs(before: Snapshot, after: Snapshot) {
  const form = formNamed(after.form);
  const sections = new Map(form.tables.map(({ id, section }) => [id, section]));
  return cellsOf(form).flatMap(({ id: cell, table }) => {
    const [was, is] = [before.facts[cell], after.facts[cell]];
    return was === undefined || is === undefined
      ? []
      : [{ section: sections.get(table), cell, before: was, after: is }];
  });
}

function headingChanges(id: string, before: Snapshot, after: Snapshot): readonly PageChange[] {
  const [was, is] = [before, after].map(({ sections }) => sections.find((section) => section.id === id));
  const heading = {
    kind: 'heading' as const,
    section: id,
    before: was?.present ? was.heading : null,
    after: is?.present ? is.heading : null,
  };
  const changes: PageChange[] = differs(heading) ? [heading] : [];
  if (!was?.present || !is?.present || was.empty === is.empty) return changes;
  return [...changes, { kind: is.empty ? 'emptied' : 'filled', section: id }];
}

function sentenceChanges(before: readonly string[], after: readonly string[]): readonly PageChange[] {
  const gone = missingFrom(before, after);
  const come = missingFrom(after, before);
  const gonePlaces = Map.groupBy(gone, withoutNumbers);
  const changes: PageChange[] = come.map((sentence) => ({
    kind: 'sentence',
    before: gonePlaces.get(withoutNumbers(sentence))?.shift() ?? null,
    after: sentence,
  }));
  const left = [...gonePlaces.values()].flat();
  return [...changes, ...left.map((sentence) => ({ kind: 'sentence' as const, before: sentence, after: null }))];
}

function missingFrom(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(plain));
  return sentences.filter((sentence) => !known.has(plain(sentence)));
}

/**
 * Whether year or agency differ, and most numbers too: a mere correction of the year leaves the numbers as they were. Cells
 * without a number above 0 do not count.
 */
function isOtherReport(before: Snapshot, after: Snapshot): boolean {
  if (!titleChanges(before, after).some((change) => /year|agency/.test(change.kind) && isReadByBoth(change)))
    return false;
  const comparable = cellPairs(before, after).filter(
    (pair) => pair.before !== null && pair.after !== null && /[1-9]/.test(plain(pair.before + pair.after)),
  );
  return comparable.filter(differs).length * 2 > comparable.length;
}

/** Whether two snapshots are equal, even if two versions of Gouji read them. */
export function isSameState(one: Snapshot, other: Snapshot): boolean {
  return findChanges(one, other).length === 0;
}

/** The first state of a page is kept, and this many of the last ones. */
const MOST_STATES = 20;
/** Milliseconds in which a page may still be drawing itself after an audit. */
const DRAWING = 60_000;

/**
 * The states of a page, oldest first, after it was seen again: one more where it differs from the last state, else the
 * last one with a later time. A state of a moment ago that only lacked parts of this one was half drawn and is replaced,
 * unless a person decided on something in it (`decisions`: those on the page).
 */
export function addState(
  states: readonly Snapshot[],
  now: Snapshot,
  decisions: readonly Decision[],
): readonly Snapshot[] {
  const last = states.at(-1);
  if (last === undefined) return [now];
  const rest = states.slice(0, -1);
  if (isSameState(last, now)) return [...rest, { ...(isSeenLater(last, now) ? last : now), at: last.at }];
  if (isHalfDrawn(last, now) && !wasDecidedOn(last, now, decisions)) return addState(rest, now, decisions);
  const all = [...states, datedAfter(last, now)];
  return all.length > MOST_STATES + 1 ? [...all.slice(0, 1), ...all.slice(-MOST_STATES)] : all;
}

/** States are kept in the order of their times: where the clock was set back, the new state gets the next time. */
function datedAfter(last: Snapshot, now: Snapshot): Snapshot {
  if (Date.parse(now.at) > Date.parse(last.at)) return now;
  const at = new Date(Date.parse(last.at) + 1).toISOString();
  return { ...now, at, seen: at };
}

function isSeenLater(one: Snapshot, other: Snapshot): boolean {
  return Date.parse(one.seen) > Date.parse(other.seen);
}

/** Whether something was decided between the two. */
function wasDecidedOn(last: Snapshot, now: Snapshot, decisions: readonly Decision[]): boolean {
  const times = decisions.flatMap(({ at, steps = [] }) => [at, ...steps.map((step) => step.at)]).map(Date.parse);
  return times.some((time) => time >= Date.parse(last.at) && time <= Date.parse(now.at));
}

function isHalfDrawn(last: Snapshot, now: Snapshot): boolean {
  const age = Date.parse(now.at) - Date.parse(last.at);
  if (age < 0 || age > DRAWING) return false;
  return findChanges(last, now).every(
    (change) => change.kind === 'filled' || ('before' in change && change.before === null),
  );
}
