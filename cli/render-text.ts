import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { comparedLine } from '../lib/export/compared.ts';
import { type PublishedFinding, type PublishedReport, unreportedLimitations } from '../lib/export/delivery.ts';
import { plainLine } from '../lib/export/plain.ts';
import { nameAgency, nameOutcome, nameSection, nameYear, whyUnchecked } from '../lib/export/words.ts';
import { text, translate } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { AuditResult } from '../lib/model/result.ts';

type Tone = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Painter = (tone: Tone, words: string) => string;

/** A result for people at a terminal, with a line break at its end. No control character of a report reaches the terminal. */
export function renderText(result: AuditResult, locale: Locale, color: boolean): string {
  const paint: Painter = (tone, words) => (color ? styleText(tone, words, { validateStream: false }) : words);
  const lines = [paint('dim', plainLine(result.source.name)), ...body(result, locale, paint)];
  return `${lines.join('\n')}\n`;
}

function body(result: AuditResult, locale: Locale, paint: Painter): readonly string[] {
  if (result.report === null) {
    const why = whyUnchecked(locale, result) ?? '';
    return [result.error === null ? why : paint('red', why)];
  }
  return [
    paint('bold', header(result.report, locale)),
    countOutcomes(result, locale, paint),
    ...unreportedLimitations(result).map(({ message }) => paint('yellow', plainLine(message))),
    ...brokenRules(result, locale, paint),
    ...bySection(result).flatMap(([section, findings]) => [
      '',
      nameSection(locale, section, result.report),
      ...findings.flatMap((finding) => describe(finding, locale, paint)),
    ]),
  ];
}

function header(report: PublishedReport, locale: Locale): string {
  return [
    nameAgency(locale, report),
    nameYear(locale, report),
    translate(locale, { id: `form.${report.form}`, data: {} }),
    text(locale, 'terminal.coverage', report.coverage),
  ].join(' · ');
}

function countOutcomes({ findings, checks }: AuditResult, locale: Locale, paint: Painter): string {
  const count = (outcome: PublishedFinding['outcome']): number =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const [fails, reviews] = [count('fail'), count('review')];
  const passed = checks.reduce((sum, check) => sum + check.pass, 0);
  const parts = [
    fails === 0
      ? paint('green', text(locale, 'terminal.clean', { count: passed }))
      : paint('red', text(locale, 'terminal.fails', { count: fails })),
    ...(reviews === 0 ? [] : [paint('yellow', text(locale, 'terminal.reviews', { count: reviews }))]),
  ];
  return parts.join(' · ');
}

function brokenRules({ checks }: AuditResult, locale: Locale, paint: Painter): readonly string[] {
  const broken = checks.filter((check) => check.error !== undefined).map((check) => check.rule);
  if (broken.length === 0) return [];
  return [paint('red', text(locale, 'terminal.rulesBroken', { count: broken.length, rules: broken.join(' ') }))];
}

/** Keeps the order of findings. Sections are in the order of the report; findings about the whole report come first. */
function bySection({
  report,
  findings,
}: AuditResult): readonly (readonly [string | null, readonly PublishedFinding[]])[] {
  const order = [null, ...(report?.sections.map((section) => section.id) ?? [])];
  return order
    .map((section) => [section, findings.filter((finding) => finding.section === section)] as const)
    .filter(([, found]) => found.length > 0);
}

function describe(finding: PublishedFinding, locale: Locale, paint: Painter): readonly string[] {
  const fails = finding.outcome === 'fail';
  const label = nameOutcome(locale, finding.outcome);
  const indent = ' '.repeat(2 + stringWidth(label) + 2);
  const details = [
    ...(finding.formula === null ? [] : [finding.formula]),
    ...(finding.cells.length === 0 ? [] : [text(locale, 'terminal.place', { cells: finding.cells })]),
    ...finding.suspects.map(({ cell, shouldBe }) => text(locale, 'terminal.suspect', { cell, value: shouldBe })),
    ...finding.quotes.map((quote) => text(locale, 'terminal.quote', { quote })),
    ...(finding.compared === undefined
      ? []
      : [text(locale, 'terminal.compared', { compared: comparedLine(locale, finding.compared) })]),
    text(locale, 'terminal.fix', { fix: finding.fix }),
  ];
  return [
    `  ${paint(fails ? 'red' : 'yellow', label)}  ${plainLine(finding.message)}`,
    ...details.map((detail) => indent + paint('dim', plainLine(detail))),
  ];
}
