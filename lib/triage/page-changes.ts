/** What a page says otherwise than when it was audited before: a report that changes once it is published is at fault. */
import { cellsOf, formNamed } from '../forms/index.ts';
import { plain } from '../forms/wording.ts';
import type { CellId } from '../model/form.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReportView } from '../model/view.ts';
import { withoutNumbers } from './quote-numbers.ts';

/** Texts as printed; null: it was not there or not read. White space and width alone are no change. */
interface Difference {
  readonly before: string | null;
  readonly after: string | null;
}

export type Change =
  | ({ readonly kind: 'title' | 'agency' | 'year' | 'form' } & Difference)
  /** A section's heading; null: the section is not there. */
  | ({ readonly kind: 'heading'; readonly section: string } & Difference)
  /** A section that stands there without text, or has some now. */
  | { readonly kind: 'emptied' | 'filled'; readonly section: string }
  /** null: the cell was not found, which may be the page's doing (drawn halfway) or the report's. */
  | ({ readonly kind: 'cell'; readonly cell: CellId } & Difference)
  /** A sentence that says a number of the tables; both are given where the words are the same and numbers are not. */
  | ({ readonly kind: 'sentence' } & Difference);

/** `page` from `pageKey`, `at` an ISO 8601 time, `version` of Gouji. */
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
  };
}

/**
 * In the form's order: title and the like, section by section with its cells, then sentences. Where a page shows the
 * report of another year or agency now, only that is told. Snapshots of two versions of Gouji are compared in what both
 * read: what only one of them found is no doing of the agency.
 */
export function changesBetween(before: Snapshot, after: Snapshot): readonly Change[] {
  const changes = differences(before, after);
  return before.version === after.version ? changes : changes.filter(bothRead);
}

function differences(before: Snapshot, after: Snapshot): readonly Change[] {
  const names = named(before, after);
  if (isOtherReport(before, after)) return names;
  return [...names, ...inSections(before, after), ...inSentences(before.quotes, after.quotes)];
}

function named(before: Snapshot, after: Snapshot): readonly Change[] {
  return (['title', 'agency', 'year', 'form'] as const)
    .map((kind) => ({ kind, before: written(before[kind]), after: written(after[kind]) }))
    .filter(differs);
}

function written(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

function differs({ before, after }: Difference): boolean {
  if (before === null || after === null) return before !== after;
  return before !== after && plain(before) !== plain(after);
}

function bothRead(change: Change): boolean {
  return !('before' in change) || (change.before !== null && change.after !== null);
}

function inSections(before: Snapshot, after: Snapshot): readonly Change[] {
  const changed = cellPairs(before, after).filter(differs);
  return formNamed(after.form).sections.flatMap(({ id }) => [
    ...inHeading(id, before, after),
    ...changed.flatMap(({ section, ...change }) => (section === id ? [{ kind: 'cell' as const, ...change }] : [])),
  ]);
}

/** A cell that only one of two forms has is that form's affair. */
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

function inHeading(id: string, before: Snapshot, after: Snapshot): readonly Change[] {
  const [was, is] = [before, after].map(({ sections }) => sections.find((section) => section.id === id));
  const heading = {
    kind: 'heading' as const,
    section: id,
    before: was?.present ? was.heading : null,
    after: is?.present ? is.heading : null,
  };
  const changes: Change[] = differs(heading) ? [heading] : [];
  if (!was?.present || !is?.present || was.empty === is.empty) return changes;
  return [...changes, { kind: is.empty ? 'emptied' : 'filled', section: id }];
}

function inSentences(before: readonly string[], after: readonly string[]): readonly Change[] {
  const gone = without(before, after);
  const come = without(after, before);
  const gonePlaces = Map.groupBy(gone, withoutNumbers);
  const changes: Change[] = come.map((sentence) => ({
    kind: 'sentence',
    before: gonePlaces.get(withoutNumbers(sentence))?.shift() ?? null,
    after: sentence,
  }));
  const left = [...gonePlaces.values()].flat();
  return [...changes, ...left.map((sentence) => ({ kind: 'sentence' as const, before: sentence, after: null }))];
}

function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(plain));
  return sentences.filter((sentence) => !known.has(plain(sentence)));
}

/**
 * Year or agency are others, and so are most numbers. A year that was only put right leaves the numbers as they were;
 * cells without a number above 0 tell nothing.
 */
function isOtherReport(before: Snapshot, after: Snapshot): boolean {
  if (!named(before, after).some((change) => /year|agency/.test(change.kind) && bothRead(change))) return false;
  const telling = cellPairs(before, after).filter(
    (pair) => pair.before !== null && pair.after !== null && /[1-9]/.test(plain(pair.before + pair.after)),
  );
  return telling.filter(differs).length * 2 > telling.length;
}

/** Whether both say the same, whatever version of Gouji read them. */
export function sameState(one: Snapshot, other: Snapshot): boolean {
  return differences(one, other).length === 0;
}

/** The first state a page was seen in, and as many of the last ones. */
const MOST_STATES = 20;
/** A page may be audited while it is still drawn. In milliseconds. */
const DRAWING = 60_000;

/**
 * The states of a page, oldest first, with what it says now: a new state where it differs from the last, else the last
 * is seen again. What was seen a moment ago and lacked only what has come since was the same state half drawn.
 */
export function addState(states: readonly Snapshot[], now: Snapshot): readonly Snapshot[] {
  const last = states.at(-1);
  if (last === undefined) return [now];
  const rest = states.slice(0, -1);
  if (sameState(last, now)) return [...rest, { ...(isSeenLater(last, now) ? last : now), at: last.at }];
  if (isHalfDrawn(last, now)) return addState(rest, now);
  const all = [...states, behind(last, now)];
  return all.length > MOST_STATES + 1 ? [...all.slice(0, 1), ...all.slice(-MOST_STATES)] : all;
}

/** States lie in the order of their times: where the clock was set back, the new one is given the next. */
function behind(last: Snapshot, now: Snapshot): Snapshot {
  if (Date.parse(now.at) > Date.parse(last.at)) return now;
  const at = new Date(Date.parse(last.at) + 1).toISOString();
  return { ...now, at, seen: at };
}

function isSeenLater(one: Snapshot, other: Snapshot): boolean {
  return Date.parse(one.seen) > Date.parse(other.seen);
}

function isHalfDrawn(last: Snapshot, now: Snapshot): boolean {
  const age = Date.parse(now.at) - Date.parse(last.at);
  if (age < 0 || age > DRAWING) return false;
  return differences(last, now).every(
    (change) => change.kind === 'filled' || ('before' in change && change.before === null),
  );
}
