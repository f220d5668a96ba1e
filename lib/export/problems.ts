/** The list of problems: a row for each finding, limitation, rule that threw an error, and input that is no report. */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import { comparedLine } from './compared.ts';
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

/** In the order of the exported files. */
export const problemColumns = [
  'agency',
  'year',
  'place',
  'rule',
  'clauses',
  'formula',
  'actual',
  'expected',
  'difference',
  'quotes',
  'source',
  'at',
  'opinion',
  'outcome',
  'message',
  'fix',
  'compared',
] as const;

export type ProblemColumn = (typeof problemColumns)[number];

export interface ProblemRow {
  /** null where the row is about the input or a rule. */
  readonly finding: PublishedFinding | null;
  readonly row: Readonly<Record<ProblemColumn, Value>>;
}

export function listProblems(delivery: Delivery, locale: Locale): readonly ProblemRow[] {
  const { result, at } = delivery;
  const { report, findings, checks, source } = result;
  const common = {
    agency: plainLine(report?.agency ?? ''),
    year: report?.year ?? null,
    source: nameSource(source),
    at: writeTime(at),
  };
  const uncheckedInput = whyUnchecked(locale, result);
  if (uncheckedInput !== null) return [{ finding: null, row: { ...unchecked(uncheckedInput, locale), ...common } }];
  const broken = checks.filter(({ error }) => error !== undefined);
  return [
    ...findings.map((finding) => ({ finding, row: { ...describe(finding, delivery, locale), ...common } })),
    ...unreportedLimitations(result).map(({ message }) => ({
      finding: null,
      row: { ...unchecked(plainLine(message), locale), ...common },
    })),
    ...broken.map(({ rule, error = '' }) => {
      const message = text(locale, 'export.ruleBroken', { reason: plainLine(error) });
      return { finding: null, row: { ...unchecked(message, locale), rule: nameRule(locale, rule), ...common } };
    }),
  ];
}

type ProblemDetails = Omit<ProblemRow['row'], 'agency' | 'year' | 'source' | 'at'>;

function unchecked(message: string, locale: Locale): ProblemDetails {
  return {
    ...{ place: '', rule: '', clauses: '', formula: '', quotes: '', compared: '', opinion: '', fix: '' },
    ...{ actual: null, expected: null, difference: null },
    outcome: text(locale, 'export.unchecked'),
    message,
  };
}

function describe(
  finding: PublishedFinding,
  { result: { report }, decisionTextOf }: Delivery,
  locale: Locale,
): ProblemDetails {
  return {
    place: place(finding, report, locale),
    rule: nameRule(locale, finding.rule),
    clauses: (finding.clauses ?? []).join(SEPARATOR),
    formula: plainLine(finding.formula ?? ''),
    actual: finding.sides === undefined ? value(finding.actual) : finding.sides.map(plainLine).join(SEPARATOR),
    expected: finding.sides === undefined ? value(finding.expected) : null,
    difference: difference(finding),
    quotes: quotes(finding, report).map(plainLine).join(SEPARATOR),
    compared: finding.compared === undefined ? '' : plainLine(comparedLine(locale, finding.compared)),
    opinion: plain(decisionTextOf?.(finding.fingerprint) ?? ''),
    outcome: nameOutcome(locale, finding.outcome),
    message: plainLine(finding.message),
    fix: plainLine(finding.fix),
  };
}

const SEPARATOR = ' / ';

function place({ section, cells }: PublishedFinding, report: PublishedReport | null, locale: Locale): string {
  const heading = nameSection(locale, section, report);
  return cells.length === 0
    ? heading
    : text(locale, 'export.place', { section: heading, cells: nameCells(locale, cells) });
}

function value(words: number | string | null): Value {
  return typeof words === 'string' ? plainLine(words) : words;
}

/** The reported number minus the expected one; between two sides, of which none is known to be right, how far they are apart. */
function difference({ rule, actual, expected, sides }: PublishedFinding): number | null {
  if (typeof actual !== 'number' || typeof expected !== 'number' || rule === 'year-mismatch') return null;
  // Amounts have decimals: 0.3 - 0.1 must not become 0.19999999999999998.
  const apart = Math.round((actual - expected) * 1e6) / 1e6;
  return sides === undefined ? apart : Math.abs(apart);
}

/** The quoted sentences, else the texts of the cells. */
function quotes({ quotes, cells }: PublishedFinding, report: AuditResult['report']): readonly string[] {
  return quotes.length > 0 ? quotes : cells.map((cell) => report?.facts[cell]?.raw ?? '').filter((raw) => raw !== '');
}

/** A field of a problem: its label, its text, and which it is. */
export type ProblemDetail = readonly [label: string, words: string, column: (typeof detailColumns)[number]];

/** The fields of a problem without its message and empty ones, for formats that are no tables. */
export function detailsOf({ finding, row }: ProblemRow, locale: Locale): readonly ProblemDetail[] {
  const suspects = (finding?.suspects ?? []).map(({ cell, shouldBe }) =>
    text(locale, 'export.suspect', { cell, value: shouldBe }),
  );
  const details = { ...row, suspects: suspects.join(SEPARATOR) };
  return detailColumns
    .map((column) => [text(locale, `export.column.${column}`), String(details[column] ?? ''), column] as const)
    .filter(([, words]) => words !== '');
}

const detailColumns = [
  'place',
  'formula',
  'actual',
  'expected',
  'difference',
  'suspects',
  'quotes',
  'compared',
  'clauses',
  'rule',
  'fix',
  'opinion',
] as const;
