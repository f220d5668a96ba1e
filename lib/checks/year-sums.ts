/** Sums that run over two reports: this year's cells beside last year's. */
import { BLANK, stateOf } from '../forms/sums.ts';
import type { AuditContext } from '../model/audit-context.ts';
import type { Message, Outcome, Verdict, VerdictDetails } from '../model/finding.ts';
import type { CellId, SectionId } from '../model/form.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { Report } from '../model/report.ts';
import { toComparison } from '../related/other-report.ts';
import { notApplicable, pass, review } from './verdicts.ts';

/** A cell of this report, or of last year's. */
export interface Term {
  readonly report: 'current' | 'previous';
  readonly cell: CellId;
}

/** `plus` less `minus` should come to `total`, a cell of this report. */
export interface YearSum {
  readonly total: Term;
  readonly plus: readonly Term[];
  readonly minus: readonly Term[];
}

/** What a rule says of a sum that does not hold, by what it should come to and what stands in its total. */
export type Tell = (
  sum: YearSum,
  expected: number,
  actual: number,
) => { readonly outcome: Outcome; readonly message: Message };

interface YearPair {
  readonly thisYear: Report;
  readonly previous: OtherReport;
}

export function current(cell: CellId): Term {
  return { report: 'current', cell };
}

export function lastYear(cell: CellId): Term {
  return { report: 'previous', cell };
}

/**
 * One verdict for each sum that could be read, one for all that could not. Where it is not sure that both reports are
 * one agency's nothing fails; where they are not, nothing is compared.
 */
export function checkYearSums(
  sums: readonly YearSum[],
  section: SectionId,
  thisYear: Report,
  { previous, match }: AuditContext,
  tell: Tell,
): readonly Verdict[] {
  if (previous === null || match === 'other') return [notApplicable];
  const pair = { thisYear, previous };
  const isUnread = (term: Term) => !['number', 'blank', 'dash'].includes(factOf(term, pair)?.state ?? 'missing');
  const read = sums.filter((sum) => !termsOf(sum).some(isUnread));
  const unread = sums.flatMap(termsOf).filter(isUnread);
  const verdicts = read.map((sum) => judge(sum, section, pair, tell));
  if (unread.length > 0) {
    verdicts.push(review({ ...shown(unread, section, pair), message: naming('unread', unread), severity: 'notice' }));
  }
  return match === 'same' ? verdicts : verdicts.map(asked);
}

function judge(sum: YearSum, section: SectionId, pair: YearPair, tell: Tell): Verdict {
  const { total, plus, minus } = sum;
  const terms = termsOf(sum);
  const [actual, added, taken] = [[total], plus, minus].map((each) => totalOf(each, pair)) as [number, number, number];
  const blank = terms.filter((term) => valueIn(term, pair) === null);
  const openLeft = blank.filter((term) => plus.includes(term)).length;
  const state = stateOf({ left: added, right: actual + taken, openLeft, openRight: blank.length - openLeft });
  if (state === 'holds') return pass;
  const details = { ...shown(terms, section, pair), formula: write(sum, added - taken, pair) };
  // A blank 本年增/减 may stand for less than nothing.
  if (state === 'open' || blank.some(({ cell }) => cell.endsWith('.change')))
    return review({ ...details, message: naming('blank', blank), severity: 'warning' });
  const { outcome, message } = tell(sum, added - taken, actual);
  return { outcome, ...details, message, expected: added - taken, actual };
}

function asked(verdict: Verdict): Verdict {
  return verdict.outcome === 'fail' ? { ...verdict, outcome: 'review', severity: 'warning' } : verdict;
}

function termsOf({ total, plus, minus }: YearSum): readonly Term[] {
  return [total, ...plus, ...minus];
}

function shown(
  terms: readonly Term[],
  section: SectionId,
  { previous }: YearPair,
): Pick<VerdictDetails, 'section' | 'cells' | 'compared'> {
  return { section, cells: cellsIn('current', terms), compared: toComparison(previous, cellsIn('previous', terms)) };
}

function cellsIn(report: Term['report'], terms: readonly Term[]): readonly CellId[] {
  return terms.filter((term) => term.report === report).map(({ cell }) => cell);
}

/** Says whose cells they are: `{report:report}` names it. Cells of both reports are last year's first. */
function naming(kind: 'blank' | 'unread', terms: readonly Term[]): Message {
  const report = terms.some((term) => term.report === 'previous') ? 'previous' : 'current';
  return { id: `years.${kind}`, data: { report, cells: cellsIn(report, terms) } };
}

function factOf({ report, cell }: Term, { thisYear, previous }: YearPair) {
  return report === 'current' ? thisYear.facts.get(cell) : previous.facts[cell];
}

function valueIn(term: Term, pair: YearPair): number | null {
  return factOf(term, pair)?.value ?? null;
}

function totalOf(terms: readonly Term[], pair: YearPair): number {
  return terms.reduce((sum, term) => sum + (valueIn(term, pair) ?? 0), 0);
}

/** `210 + 12 - 5 = 217 ≠ 216` */
function write({ total, plus, minus }: YearSum, expected: number, pair: YearPair): string {
  const written = (term: Term) => {
    const value = valueIn(term, pair);
    return value === null ? BLANK : value < 0 ? `(${value})` : String(value);
  };
  const left = [plus.map(written).join(' + '), ...minus.map(written)].join(' - ');
  const sum = plus.length + minus.length > 1 ? `${left} = ${expected}` : left;
  return `${sum} ≠ ${written(total)}`;
}
