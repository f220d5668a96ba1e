/** The table of a batch's results: its rows, and how they are filtered and sorted. */
import type { BatchItem, BatchRow, ItemReview, ReviewedItem, RoundCounts } from '../model/batch.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { chargesOf, scoreOf } from './scoring.ts';
import { foldWords, searchFor } from './search-words.ts';

/** A report that was read, as the table shows it. */
export interface ResultRow extends Omit<BatchRow, 'coverage' | 'page' | 'basis'> {
  readonly number: number;
  /** Its agency, else the name or address that the source gave. */
  readonly label: string;
  readonly url: string | null;
  /** Address, else name of the file. */
  readonly source: string;
  /** Share of the form's cells that were read, from 0 to 1. */
  readonly coverage: number;
  readonly cells: BatchRow['coverage'];
  readonly score: number;
  /** Problems found, and those that are confirmed or dismissed; dismissed ones count nowhere else. */
  readonly problems: number;
  readonly decided: number;
  /** What became of problems since the agency was told. */
  readonly stages: ItemReview['stages'];
  /** Problems against those of an earlier round; null: none has the report. */
  readonly round: RoundCounts | null;
  /** The folded words that a search looks through. */
  readonly words: string;
}

/** The name of an item that has no agency. */
export function nameOfItem({ name, url, number }: Pick<BatchItem, 'name' | 'url' | 'number'>): string {
  return name || url || `#${number + 1}`;
}

/** The row of an item; null: no report was read. */
export function resultRow(item: ReviewedItem, scheme: ScoringScheme): ResultRow | null {
  const { row, number, url, name } = item;
  if (item.state !== 'done' || row === null) return null;
  const { page: _page, basis: _basis, coverage, ...shown } = row;
  const review = item.review ?? { ...row, problems: row.fails + row.reviews, decided: 0, stages: {} };
  const { fails, reviews, rules, problems, decided, stages } = review;
  const { expected, read } = coverage;
  return {
    ...shown,
    fails,
    reviews,
    rules,
    problems,
    decided,
    stages,
    round: item.round ?? null,
    number,
    url,
    source: url ?? nameOfItem(item),
    label: row.agency ?? nameOfItem(item),
    coverage: expected === 0 ? 0 : read / expected,
    cells: coverage,
    score: scoreOf(chargesOf(rules), scheme).points,
    words: foldWords([row.agency ?? '', row.title ?? '', row.year ?? '', name, url ?? ''].join(' ')),
  };
}

/** Which rows are shown; '' admits all. */
export interface RowFilter {
  /** A year, or `none` for reports that say none. */
  readonly year: string;
  /** clean: neither failures nor reviews. With a rule, the problems in which that rule found something count. */
  readonly outcome: '' | 'fail' | 'review' | 'clean';
  /** Reports with problems in which this rule found something, with an outcome: problems of that outcome. */
  readonly rule: string;
  /** Reports of which something was corrected, stands, or is new since an earlier round. */
  readonly round: '' | keyof RoundCounts;
  readonly words: string;
}

export const noRowFilter: RowFilter = { year: '', outcome: '', rule: '', round: '', words: '' };

export function filterRows(rows: readonly ResultRow[], filter: RowFilter): readonly ResultRow[] {
  const { year, outcome, rule, round, words } = filter;
  const isFound = searchFor(words);
  return rows.filter(
    (row) =>
      (year === '' || year === yearKey(row.year)) &&
      (round === '' || (row.round !== null && row.round[round] > 0)) &&
      (rule === '' ? fits(outcome, row.fails, row.reviews) : fitsRule(row, rule, outcome)) &&
      isFound(row.words),
  );
}

/** A year as the filter names it. */
export function yearKey(year: number | null): string {
  return year === null ? 'none' : String(year);
}

/** The problems of a report in which a rule found something, whether it leads them or not. */
export function problemsWith({ rules }: Pick<ResultRow, 'rules'>, rule: string): Record<'fail' | 'review', number> {
  const { fail, review, below } = rules[rule] ?? { fail: 0, review: 0 };
  return { fail: fail + (below?.fail ?? 0), review: review + (below?.review ?? 0) };
}

function fitsRule(row: ResultRow, rule: string, outcome: RowFilter['outcome']): boolean {
  if (row.rules[rule] === undefined) return false;
  const { fail, review } = problemsWith(row, rule);
  return outcome === '' ? fail + review > 0 : fits(outcome, fail, review);
}

function fits(outcome: RowFilter['outcome'], fails: number, reviews: number): boolean {
  if (outcome === 'fail') return fails > 0;
  if (outcome === 'review') return reviews > 0;
  return outcome === '' || fails + reviews === 0;
}

export type SortKey = 'number' | 'agency' | 'year' | 'form' | 'fails' | 'reviews' | 'decided' | 'coverage' | 'score';

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** `compare` orders names as the user's language does. Rows without a value come last either way; equals keep their order. */
export function sortRows(
  rows: readonly ResultRow[],
  { key, descending }: Sorting,
  compare: (one: string, other: string) => number,
): readonly ResultRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[key], other[key]];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || one.number - other.number;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return sign * order || one.number - other.number;
  });
}
