/** What a finding says in columns, each with its words. */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { comparedLine } from './compared.ts';
import type { Delivery, PublishedFinding, PublishedReport, Value } from './delivery.ts';
import { plain, plainLine } from './plain.ts';
import { nameCells, nameOutcome, nameSection } from './words.ts';

export type FindingDetails = Readonly<Record<FindingColumn, Value>>;
type FindingColumn =
  | 'place'
  | 'outcome'
  | 'message'
  | 'fix'
  | 'opinion'
  | 'formula'
  | 'actual'
  | 'expected'
  | 'difference'
  | 'quotes'
  | 'compared'
  | 'clauses';

/** Between several values of one column. */
export const SEPARATOR = ' / ';

/** One finding by itself, for formats that list findings. */
export function describeFinding(finding: PublishedFinding, delivery: Delivery, locale: Locale): FindingDetails {
  const { sides, actual, expected } = finding;
  return {
    place: placeOf(finding, finding.cells, delivery, locale),
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
    fix: plainLine(finding.fix),
  };
}

/** So many cells people read through; the others are counted. */
const MOST_CELLS = 8;

export function placeOf(
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
export function distance(actual: number, expected: number): number {
  return Math.round((actual - expected) * 1e6) / 1e6;
}

/** The quoted sentences, else the texts of the cells. */
function quotes({ quotes, cells }: PublishedFinding, report: PublishedReport | null): readonly string[] {
  return quotes.length > 0 ? quotes : cells.map((cell) => report?.facts[cell]?.raw ?? '').filter((raw) => raw !== '');
}
