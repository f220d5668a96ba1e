/**
 * The list of problems: a row for each problem, limitation, rule that threw an error, and input that is no report. Findings
 * that one correction cures are one problem.
 */
import { progressText } from '../locales/decision-text.ts';
import { settledText } from '../locales/round-text.ts';
import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { SettledProblem } from '../triage/rounds.ts';
import { stepsOf } from '../triage/stages.ts';
import { type Delivery, unreportedLimitations, type Value, writeTime } from './delivery.ts';
import { describeFinding, distance, type FindingDetails, placeOf, SEPARATOR } from './finding-details.ts';
import { type ListedProblem, listedProblems } from './listed-problems.ts';
import { plain, plainLine } from './plain.ts';
import { nameCells, nameOutcome, nameRule, nameSource, whyUnchecked } from './words.ts';

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
  /** Ids of the rules that it is of. */
  readonly rules: readonly string[];
  readonly row: Readonly<Record<ProblemColumn, Value>>;
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
  const listed = listedProblems(delivery, locale);
  const rowOf = (problem: ListedProblem): UnnumberedRow => ({
    problem,
    rules: [...new Set([problem.lead, ...problem.effects].map(({ rule }) => rule))],
    row: describeProblem(problem, delivery, locale),
  });
  const standing = [
    ...listed.filter(({ standing }) => standing !== 'dismissed').map(rowOf),
    ...uncheckedRows(result, locale),
  ];
  const dismissed = listed.filter(({ standing }) => standing === 'dismissed').map(rowOf);
  const number =
    (before: number) =>
    ({ problem, rules, row }: UnnumberedRow, index: number): ProblemRow => ({
      problem,
      rules,
      row: {
        number: before + index + 1,
        ...common,
        ...row,
        rule: rules.map((rule) => nameRule(locale, rule)).join(SEPARATOR),
      },
    });
  const settled = (delivery.round?.settled ?? []).map(
    (problem): UnnumberedRow => ({ problem: null, rules: [], row: describeSettled(problem, locale) }),
  );
  return {
    standing: standing.map(number(0)),
    settled: settled.map(number(standing.length)),
    dismissed: dismissed.map(number(standing.length + settled.length)),
  };
}

type ProblemDetails = Omit<ProblemRow['row'], 'number' | 'agency' | 'year' | 'source' | 'at' | 'rule'>;
interface UnnumberedRow extends Pick<ProblemRow, 'problem' | 'rules'> {
  readonly row: ProblemDetails;
}

function uncheckedRows(result: AuditResult, locale: Locale): readonly UnnumberedRow[] {
  const uncheckedInput = whyUnchecked(locale, result);
  if (uncheckedInput !== null) return [{ problem: null, rules: [], row: unchecked(uncheckedInput, locale) }];
  const broken = result.checks.filter(({ error }) => error !== undefined);
  return [
    ...unreportedLimitations(result).map(({ message }) => ({
      problem: null,
      rules: [],
      row: unchecked(plainLine(message), locale),
    })),
    ...broken.map(({ rule, error = '' }) => ({
      problem: null,
      rules: [rule],
      row: unchecked(text(locale, 'export.ruleBroken', { reason: plainLine(error) }), locale),
    })),
  ];
}

function unchecked(message: string, locale: Locale): ProblemDetails {
  return {
    ...{
      place: '',
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

/** The lead, with what its effects add. */
function describeProblem(problem: ListedProblem, delivery: Delivery, locale: Locale): ProblemDetails {
  const { lead, effects, below, suspects, steps, outcome, standing, message, fix, before, now } = problem;
  const all = [lead, ...effects];
  const ofLead = describeFinding(lead, delivery, locale);
  const rows = [ofLead, ...effects.map((finding) => describeFinding(finding, delivery, locale))];
  const join = (column: keyof FindingDetails) => joinOnce(rows.map((row) => String(row[column])));
  return {
    ...ofLead,
    // Siblings lie in several cells.
    place: placeOf(lead, suspects.length > 0 ? lead.cells : all.flatMap(({ cells }) => cells), delivery, locale),
    clauses: join('clauses'),
    compared: join('compared'),
    opinion: join('opinion'),
    quotes: joinOnce([String(ofLead.quotes), ...effects.flatMap(({ quotes }) => quotes.map(plainLine))]),
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
    place: placeOf(lead, [cell], delivery, locale),
    actual,
    expected,
    difference: actual === null ? null : distance(actual, expected),
  };
}

function joinOnce(words: readonly string[]): string {
  return [...new Set(words.filter((each) => each !== ''))].join(SEPARATOR);
}
