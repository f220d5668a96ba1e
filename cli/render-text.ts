import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { comparedLine } from '../lib/export/compared.ts';
import { type Delivery, type PublishedReport, unreportedLimitations } from '../lib/export/delivery.ts';
import { type ListedProblem, listedProblems } from '../lib/export/listed-problems.ts';
import { plainLine } from '../lib/export/plain.ts';
import { nameAgency, nameOutcome, nameSection, nameYear, whyUnchecked } from '../lib/export/words.ts';
import { text, translate } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { AuditResult } from '../lib/model/result.ts';

type Tone = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Painter = (tone: Tone, words: string) => string;

/** A result for people at a terminal, with a line break at its end. No control character of a report reaches the terminal. */
export function renderText(delivery: Delivery, locale: Locale, color: boolean): string {
  const { result } = delivery;
  const paint: Painter = (tone, words) => (color ? styleText(tone, words, { validateStream: false }) : words);
  const lines = [paint('dim', plainLine(result.source.name)), ...body(delivery, locale, paint)];
  return `${lines.join('\n')}\n`;
}

function body(delivery: Delivery, locale: Locale, paint: Painter): readonly string[] {
  const { result, reviewed } = delivery;
  if (result.report === null) {
    const why = whyUnchecked(locale, result) ?? '';
    return [result.error === null ? why : paint('red', why)];
  }
  return [
    paint('bold', header(result.report, locale)),
    countOutcomes(result, reviewed, locale, paint),
    ...unreportedLimitations(result).map(({ message }) => paint('yellow', plainLine(message))),
    ...brokenRules(result, locale, paint),
    ...bySection(result, listedProblems(delivery, locale)).flatMap(([section, problems]) => [
      '',
      nameSection(locale, section, result.report),
      ...problems.flatMap(([number, problem]) => describe(number, problem, locale, paint)),
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

function countOutcomes(
  { checks }: AuditResult,
  reviewed: Delivery['reviewed'],
  locale: Locale,
  paint: Painter,
): string {
  const count = (outcome: 'fail' | 'review'): number => reviewed?.tally[outcome].found ?? 0;
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

/** Numbers the problems and keeps their order. Sections are in the order of the report; problems of the whole report come first. */
function bySection(
  { report }: AuditResult,
  problems: readonly ListedProblem[],
): readonly (readonly [string | null, readonly (readonly [number, ListedProblem])[]])[] {
  const order = [null, ...(report?.sections.map((section) => section.id) ?? [])];
  const sorted = order.flatMap((section) => problems.filter(({ lead }) => lead.section === section));
  const numbered = sorted.map((problem, index) => [index + 1, problem] as const);
  return [...Map.groupBy(numbered, ([, { lead }]) => lead.section)];
}

function describe(
  number: number,
  { outcome, message, lead: finding, below, fix }: ListedProblem,
  locale: Locale,
  paint: Painter,
): readonly string[] {
  const fails = outcome === 'fail';
  const label = `${number}. ${nameOutcome(locale, outcome)}`;
  const indent = ' '.repeat(2 + stringWidth(label) + 2);
  const details = [
    ...(finding.formula === null ? [] : [finding.formula]),
    ...(finding.cells.length === 0 ? [] : [text(locale, 'terminal.place', { cells: finding.cells })]),
    ...finding.suspects.map(({ cell, shouldBe }) => text(locale, 'terminal.suspect', { cell, value: shouldBe })),
    ...finding.quotes.map((quote) => text(locale, 'terminal.quote', { quote })),
    ...(finding.compared === undefined
      ? []
      : [text(locale, 'terminal.compared', { compared: comparedLine(locale, finding.compared) })]),
    ...below.map((effect) => text(locale, 'terminal.effect', { effect })),
    text(locale, 'terminal.fix', { fix }),
  ];
  return [
    `  ${paint(fails ? 'red' : 'yellow', label)}  ${plainLine(message)}`,
    ...details.map((detail) => indent + paint('dim', plainLine(detail))),
  ];
}
