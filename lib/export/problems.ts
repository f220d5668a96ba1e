/**
 * The list of problems: a row for each problem, limitation, rule that threw an error, and input that is no report. Findings
 * that one correction cures are one problem.
 */
import { progressText } from '../locales/decision-text.ts';
import { settledText, sinceText } from '../locales/round-text.ts';
import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { ReviewedProblem } from '../triage/reviewed-report.ts';
import type { SettledProblem } from '../triage/rounds.ts';
import { stepsOf } from '../triage/stages.ts';
import { comparedLine } from './compared.ts';
import { correctionOf } from './correction.ts';
import {
  type Delivery,
  type PublishedFinding,
  type PublishedReport,
  unreportedLimitations,
  type Value,
  writeTime,
} from './delivery.ts';
import { plain, plainLine } from './plain.ts';
import { nameCells, nameOutcome, nameRule, nameSection, nameSource, whyUnchecked } from './words.ts';

/** In the order of the exported files: what the list says to people first, what programs look for last. */
export const problemColumns = [
  'number',
  'agency',
  'year',
  'outcome',
  'place',
  'message',
  'fix',
  'opinion',
  'effects',
  'formula',
  'actual',
  'expected',
  'difference',
  'quotes',
  'compared',
  'clauses',
  'source',
  'at',
  'rule',
  'progress',
  'before',
  'now',
] as const;

/** Left out of a workbook where all rows have nothing there. */
export const columnsOnDemand: readonly ProblemColumn[] = ['progress', 'before', 'now'];

export type ProblemColumn = (typeof problemColumns)[number];

export interface ProblemRow {
  /** null where the row is about the input or a rule. */
  readonly problem: ListedProblem | null;
  readonly row: Readonly<Record<ProblemColumn, Value>>;
}

/** A problem by its published findings. */
export interface ListedProblem extends Pick<ReviewedProblem, 'outcome' | 'standing' | 'suspects' | 'steps'> {
  /** What there was of it in the earlier round, and what it is since, in words; '' where there was no earlier round. */
  readonly before: string;
  readonly now: string;
  readonly message: string;
  readonly lead: PublishedFinding;
  /** The other findings of the problem. */
  readonly effects: readonly PublishedFinding[];
  /** What is below the message: the findings that say something else. */
  readonly below: readonly string[];
  /** One sentence for the notice; several where siblings have to be corrected one by one. */
  readonly fix: string;
}

/** What stands in the order of the report, what was corrected since an earlier round, and what people dismissed. */
export interface ProblemList {
  readonly standing: readonly ProblemRow[];
  readonly settled: readonly ProblemRow[];
  readonly dismissed: readonly ProblemRow[];
}

/** Numbers run through all lists. */
export function listProblems(delivery: Delivery, locale: Locale): ProblemList {
  const { result, at } = delivery;
  const { report, source } = result;
  const common = {
    agency: plainLine(report?.agency ?? ''),
    year: report?.year ?? null,
    source: nameSource(source),
    at: writeTime(at),
  };
  const listed = problemsOf(delivery, locale);
  const rowOf = (problem: ListedProblem): UnnumberedRow => ({
    problem,
    row: describeProblem(problem, delivery, locale),
  });
  const standing = [
    ...listed.filter(({ standing }) => standing !== 'dismissed').map(rowOf),
    ...uncheckedRows(result, locale),
  ];
  const dismissed = listed.filter(({ standing }) => standing === 'dismissed').map(rowOf);
  const number =
    (before: number) =>
    ({ problem, row }: UnnumberedRow, index: number): ProblemRow => ({
      problem,
      row: { number: before + index + 1, ...common, ...row },
    });
  const settled = (delivery.round?.settled ?? []).map(
    (problem): UnnumberedRow => ({ problem: null, row: describeSettled(problem, locale) }),
  );
  return {
    standing: standing.map(number(0)),
    settled: settled.map(number(standing.length)),
    dismissed: dismissed.map(number(standing.length + settled.length)),
  };
}

/** The problems of a delivery in the order of the report, those that the file is to leave out left out. */
export function problemsOf(
  { result, reviewed, round, skipDismissed = false }: Delivery,
  locale: Locale,
): ListedProblem[] {
  const published = new Map(result.findings.map((finding) => [finding.fingerprint, finding]));
  return (reviewed?.problems ?? [])
    .filter(({ standing }) => !(skipDismissed && standing === 'dismissed'))
    .flatMap((problem): ListedProblem[] => {
      const [lead, ...effects] = problem.items.flatMap(({ finding }) => published.get(finding.fingerprint) ?? []);
      if (lead === undefined) return [];
      const { outcome, standing, suspects, steps } = problem;
      const isOfLead = problem.message === problem.items[0].finding.message;
      const message = isOfLead ? lead.message : translate(locale, problem.message);
      const below = (isOfLead ? effects : [lead, ...effects]).map((finding) => finding.message);
      const fix = correctionOf(problem, published, locale);
      const former = round?.formerOf(problem) ?? null;
      const before = former === null ? '' : translate(locale, former.message);
      const now = round ? sinceText(locale, round.since(problem)) : '';
      return [{ outcome, standing, suspects, steps, before, now, message, lead, effects, below, fix }];
    });
}

type ProblemDetails = Omit<ProblemRow['row'], 'number' | 'agency' | 'year' | 'source' | 'at'>;
interface UnnumberedRow {
  readonly problem: ListedProblem | null;
  readonly row: ProblemDetails;
}

function uncheckedRows(result: AuditResult, locale: Locale): readonly UnnumberedRow[] {
  const uncheckedInput = whyUnchecked(locale, result);
  if (uncheckedInput !== null) return [{ problem: null, row: unchecked(uncheckedInput, locale) }];
  const broken = result.checks.filter(({ error }) => error !== undefined);
  return [
    ...unreportedLimitations(result).map(({ message }) => ({
      problem: null,
      row: unchecked(plainLine(message), locale),
    })),
    ...broken.map(({ rule, error = '' }) => {
      const message = text(locale, 'export.ruleBroken', { reason: plainLine(error) });
      return { problem: null, row: { ...unchecked(message, locale), rule: nameRule(locale, rule) } };
    }),
  ];
}

function unchecked(message: string, locale: Locale): ProblemDetails {
  return {
    ...{
      place: '',
      rule: '',
      clauses: '',
      formula: '',
      quotes: '',
      compared: '',
      opinion: '',
      effects: '',
      fix: '',
      progress: '',
      before: '',
      now: '',
    },
    ...{ actual: null, expected: null, difference: null },
    outcome: text(locale, 'export.unchecked'),
    message,
  };
}

/** A problem of the earlier round that was corrected. */
function describeSettled({ message, formula, changes, decisions }: SettledProblem, locale: Locale): ProblemDetails {
  const former = plainLine(translate(locale, message));
  return {
    ...unchecked(former, locale),
    place: nameCells(
      locale,
      changes.map(({ cell }) => cell),
    ),
    formula: plainLine(formula ?? ''),
    progress: plain(progressText(locale, stepsOf(decisions))),
    outcome: text(locale, 'round.settled'),
    before: former,
    now: plainLine(settledText(locale, changes)),
  };
}

const SEPARATOR = ' / ';

/** The lead, with what its effects add. */
function describeProblem(problem: ListedProblem, delivery: Delivery, locale: Locale): ProblemDetails {
  const { lead, effects, below, suspects, steps, outcome, standing, message, fix, before, now } = problem;
  const all = [lead, ...effects];
  const rows = all.map((finding) => describeFinding(finding, delivery, locale));
  const join = (column: 'rule' | 'clauses' | 'opinion' | 'compared') =>
    joinOnce(rows.map((row) => String(row[column])));
  return {
    ...describeFinding(lead, delivery, locale),
    // Siblings lie in several cells.
    place: place(lead, suspects.length > 0 ? lead.cells : all.flatMap(({ cells }) => cells), delivery, locale),
    rule: join('rule'),
    clauses: join('clauses'),
    compared: join('compared'),
    opinion: join('opinion'),
    quotes: joinOnce([String(rows[0]?.quotes ?? ''), ...effects.flatMap(({ quotes }) => quotes.map(plainLine))]),
    ...knownCell(problem, delivery, locale),
    outcome: standing === 'dismissed' ? text(locale, 'export.dismissed') : nameOutcome(locale, outcome),
    message: plainLine(message),
    effects: joinOnce(below.map(plainLine)),
    fix: plainLine(fix),
    progress: plain(progressText(locale, steps)),
    before: plainLine(before),
    now,
  };
}

/** Where one cell alone can be wrong, it is the place, and its numbers are known. */
function knownCell(
  { lead, suspects }: ListedProblem,
  delivery: Delivery,
  locale: Locale,
): Partial<Pick<ProblemDetails, 'place' | 'actual' | 'expected' | 'difference'>> {
  const [suspect, ...others] = suspects;
  if (suspect === undefined || others.length > 0 || lead.suspects.length !== 1) return {};
  const { cell, shouldBe: expected } = suspect;
  const actual = delivery.result.report?.facts[cell]?.value ?? null;
  return {
    place: place(lead, [cell], delivery, locale),
    actual,
    expected,
    difference: actual === null ? null : distance(actual, expected),
  };
}

/** One finding by itself, for formats that list findings. */
export function describeFinding(finding: PublishedFinding, delivery: Delivery, locale: Locale): ProblemDetails {
  const { sides, actual, expected } = finding;
  return {
    place: place(finding, finding.cells, delivery, locale),
    rule: nameRule(locale, finding.rule),
    clauses: (finding.clauses ?? []).join(SEPARATOR),
    formula: plainLine(finding.formula ?? ''),
    actual: sides === undefined ? value(actual) : sides.map(plainLine).join(SEPARATOR),
    expected: sides === undefined ? value(expected) : null,
    difference: difference(finding),
    quotes: quotes(finding, delivery.result.report).map(plainLine).join(SEPARATOR),
    compared: finding.compared === undefined ? '' : plainLine(comparedLine(locale, finding.compared)),
    opinion: plain(delivery.decisionTextOf?.(finding.fingerprint) ?? ''),
    outcome: nameOutcome(locale, finding.outcome),
    message: plainLine(finding.message),
    effects: '',
    fix: plainLine(finding.fix),
    ...{ progress: '', before: '', now: '' },
  };
}

function joinOnce(words: readonly string[]): string {
  return [...new Set(words.filter((each) => each !== ''))].join(SEPARATOR);
}

/** So many cells people read through; the others are counted. */
const MOST_CELLS = 8;

function place(
  { section }: PublishedFinding,
  cells: readonly string[],
  { result: { report } }: Delivery,
  locale: Locale,
): string {
  const heading = nameSection(locale, section, report);
  const all = [...new Set(cells)];
  if (all.length === 0) return heading;
  const named = nameCells(locale, all.slice(0, MOST_CELLS));
  const shown =
    all.length > MOST_CELLS ? text(locale, 'export.place.more', { cells: named, count: all.length }) : named;
  return text(locale, 'export.place', { section: heading, cells: shown });
}

function value(words: number | string | null): Value {
  return typeof words === 'string' ? plainLine(words) : words;
}

/** The reported number minus the expected one; between two sides, of which none is known to be right, how far they are apart. */
function difference({ rule, actual, expected, sides }: PublishedFinding): number | null {
  if (typeof actual !== 'number' || typeof expected !== 'number' || rule === 'year-mismatch') return null;
  const apart = distance(actual, expected);
  return sides === undefined ? apart : Math.abs(apart);
}

/** Amounts have decimals: 0.3 - 0.1 must not become 0.19999999999999998. */
function distance(actual: number, expected: number): number {
  return Math.round((actual - expected) * 1e6) / 1e6;
}

/** The quoted sentences, else the texts of the cells. */
function quotes({ quotes, cells }: PublishedFinding, report: PublishedReport | null): readonly string[] {
  return quotes.length > 0 ? quotes : cells.map((cell) => report?.facts[cell]?.raw ?? '').filter((raw) => raw !== '');
}

/** A field of a problem: its label, its text, and which it is. */
export type ProblemDetail = readonly [label: string, words: string, column: (typeof detailColumns)[number]];

/** The fields of a problem without its message and empty ones, for formats that are no tables. */
export function detailsOf({ problem, row }: ProblemRow, locale: Locale): readonly ProblemDetail[] {
  const suspects = (problem?.lead.suspects ?? []).map(({ cell, shouldBe }) =>
    text(locale, 'export.suspect', { cell, value: shouldBe }),
  );
  const details = { ...row, suspects: suspects.join(SEPARATOR) };
  return detailColumns
    .flatMap((column) => {
      const label = text(locale, `export.column.${column}`);
      const values = column === 'effects' ? (problem?.below.map(plainLine) ?? []) : [String(details[column] ?? '')];
      return values.map((words) => [label, words, column] as const);
    })
    .filter(([, words]) => words !== '');
}

const detailColumns = [
  'place',
  'formula',
  'actual',
  'expected',
  'difference',
  'suspects',
  'effects',
  'quotes',
  'compared',
  'clauses',
  'rule',
  'fix',
  'opinion',
  'progress',
  'before',
  'now',
] as const;
