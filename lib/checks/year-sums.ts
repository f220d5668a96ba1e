/** Sums that run over two reports: this year's cells beside last year's. */
import { BLANK, stateOf } from '../forms/sums.ts';
import type { AuditContext } from '../model/audit-context.ts';
import type { Message, Outcome, Verdict } from '../model/finding.ts';
import { type CellId, partsOfCell, type SectionId } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import { toComparison } from '../related/other-report.ts';
import { notApplicable, pass, review } from './verdicts.ts';

/** A cell of this report, or of last year's. */
interface Term {
  readonly report: 'current' | 'previous';
  readonly cell: CellId;
}

/** `plus` less `minus` should come to `total`, a cell of this report. */
interface YearSum {
  readonly total: Term;
  readonly plus: readonly Term[];
  readonly minus: readonly Term[];
}

/** Words a sum that does not hold: what its terms come to, and what stands in its total. */
type DescribeMismatch = (
  sum: YearSum,
  expected: number,
  actual: number,
) => { readonly outcome: Outcome; readonly message: Message };

export function current(cell: CellId): Term {
  return { report: 'current', cell };
}

export function lastYear(cell: CellId): Term {
  return { report: 'previous', cell };
}

/**
 * One verdict for each sum that could be read, and one for all that could not. Nothing fails where it is not sure that
 * both reports are one agency's; nothing is compared where they are not.
 */
export function checkYearSums(
  sums: readonly YearSum[],
  section: SectionId,
  { facts }: Report,
  { previous, match }: AuditContext,
  describeMismatch: DescribeMismatch,
): readonly Verdict[] {
  if (previous === null || match === 'other') return [notApplicable];
  const factIn = ({ report, cell }: Term) => (report === 'current' ? facts.get(cell) : previous.facts[cell]);
  const valueIn = (term: Term) => factIn(term)?.value ?? null;
  const totalOf = (terms: readonly Term[]) => terms.reduce((total, term) => total + (valueIn(term) ?? 0), 0);
  const isUnread = (term: Term) => !['number', 'blank', 'dash'].includes(factIn(term)?.state ?? 'missing');
  const locate = (terms: readonly Term[]) => ({
    section,
    cells: cellsOfTerms('current', terms),
    compared: toComparison(previous, cellsOfTerms('previous', terms)),
  });

  const checkSum = (sum: YearSum): Verdict => {
    const { total, plus, minus } = sum;
    const terms = termsOf(sum);
    const [actual, added, taken] = [totalOf([total]), totalOf(plus), totalOf(minus)];
    const expected = added - taken;
    const blank = terms.filter((term) => valueIn(term) === null);
    const openLeft = blank.filter((term) => plus.includes(term)).length;
    const state = stateOf({ left: added, right: actual + taken, openLeft, openRight: blank.length - openLeft });
    if (state === 'holds') return pass;
    const details = { ...locate(terms), formula: writeYearSum(sum, expected, valueIn) };
    // A blank 本年增/减 may stand for a negative number.
    if (state === 'open' || blank.some(({ cell }) => partsOfCell(cell).column === 'change'))
      return review({ ...details, message: nameCells('blank', blank), severity: 'warning' });
    const sides = [
      { id: 'side.thisYear', data: { value: actual } },
      { id: terms.length > 2 ? 'side.lastYear.computed' : 'side.lastYear', data: { value: expected } },
    ];
    return { ...describeMismatch(sum, expected, actual), ...details, expected, actual, sides };
  };

  const verdicts = sums.filter((sum) => !termsOf(sum).some(isUnread)).map(checkSum);
  const unread = sums.flatMap(termsOf).filter(isUnread);
  if (unread.length > 0)
    verdicts.push(review({ ...locate(unread), message: nameCells('unread', unread), severity: 'notice' }));
  return match === 'same' ? verdicts : verdicts.map(withoutFailure);
}

function withoutFailure(verdict: Verdict): Verdict {
  return verdict.outcome === 'fail' ? { ...verdict, outcome: 'review', severity: 'warning' } : verdict;
}

function termsOf({ total, plus, minus }: YearSum): readonly Term[] {
  return [total, ...plus, ...minus];
}

function cellsOfTerms(report: Term['report'], terms: readonly Term[]): readonly CellId[] {
  return terms.filter((term) => term.report === report).map(({ cell }) => cell);
}

/** Names cells of one report: last year's where cells of both are concerned. */
function nameCells(kind: 'blank' | 'unread', terms: readonly Term[]): Message {
  const report = terms.some((term) => term.report === 'previous') ? 'previous' : 'current';
  return { id: `years.${kind}`, data: { report, cells: cellsOfTerms(report, terms) } };
}

/** `210 + 12 - 5 = 217 ≠ 216` */
function writeYearSum(
  { total, plus, minus }: YearSum,
  expected: number,
  valueIn: (term: Term) => number | null,
): string {
  const write = (term: Term) => {
    const value = valueIn(term);
    return value === null ? BLANK : value < 0 ? `(${value})` : String(value);
  };
  const left = [plus.map(write).join(' + '), ...minus.map(write)].join(' - ');
  const sum = plus.length + minus.length > 1 ? `${left} = ${expected}` : left;
  return `${sum} ≠ ${write(total)}`;
}
