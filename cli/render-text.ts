import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { type Locale, text, translate } from '../lib/locales/index.ts';
import type { AuditResult } from '../lib/model/result.ts';

type Finding = AuditResult['findings'][number];
type Report = NonNullable<AuditResult['report']>;
type Tone = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Paint = (tone: Tone, words: string) => string;

/** A result for people at a terminal, ending in a line break. */
export function renderText(result: AuditResult, locale: Locale, color: boolean): string {
  const paint: Paint = (tone, words) => (color ? styleText(tone, words, { validateStream: false }) : words);
  const lines = [paint('dim', printable(result.source.name)), ...body(result, locale, paint)];
  return `${lines.join('\n')}\n`;
}

function body(result: AuditResult, locale: Locale, paint: Paint): readonly string[] {
  if (result.error !== null) return [paint('red', printable(result.error))];
  if (result.report === null) return [text(locale, 'terminal.notReport')];
  return [
    paint('bold', header(result.report, locale)),
    verdict(result, locale, paint),
    ...brokenRules(result, locale, paint),
    ...bySection(result).flatMap(([section, findings]) => [
      '',
      heading(result.report, section, locale),
      ...findings.flatMap((finding) => describe(finding, locale, paint)),
    ]),
  ];
}

function header({ agency, year, form, coverage }: Report, locale: Locale): string {
  return [
    agency ?? text(locale, 'terminal.agencyUnknown'),
    year === null ? text(locale, 'terminal.yearUnknown') : text(locale, 'terminal.year', { year }),
    translate(locale, { id: `form.${form}`, data: {} }),
    text(locale, 'terminal.coverage', coverage),
  ]
    .map(printable)
    .join(' · ');
}

function verdict({ findings, checks }: AuditResult, locale: Locale, paint: Paint): string {
  const count = (outcome: Finding['outcome']): number => findings.filter((each) => each.outcome === outcome).length;
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

function brokenRules({ checks }: AuditResult, locale: Locale, paint: Paint): readonly string[] {
  const broken = checks.filter((check) => check.error !== undefined).map((check) => check.rule);
  if (broken.length === 0) return [];
  return [paint('red', text(locale, 'terminal.rulesBroken', { count: broken.length, rules: broken.join(' ') }))];
}

/** Findings in the order given, sections in the order of the report, what concerns all of it first. */
function bySection({ report, findings }: AuditResult): readonly (readonly [string | null, readonly Finding[]])[] {
  const order = [null, ...(report?.sections.map((section) => section.id) ?? [])];
  return order
    .map((section) => [section, findings.filter((finding) => finding.section === section)] as const)
    .filter(([, found]) => found.length > 0);
}

function heading(report: Report | null, id: string | null, locale: Locale): string {
  if (id === null) return text(locale, 'terminal.wholeReport');
  const printed = report?.sections.find((section) => section.id === id)?.heading;
  return printed ? printable(printed) : translate(locale, { id: `section.${id}`, data: {} });
}

function describe(finding: Finding, locale: Locale, paint: Paint): readonly string[] {
  const fails = finding.outcome === 'fail';
  const label = translate(locale, { id: `outcome.${finding.outcome}`, data: {} });
  const indent = ' '.repeat(2 + stringWidth(label) + 2);
  const details = [
    ...(finding.formula === null ? [] : [finding.formula]),
    ...(finding.cells.length === 0 ? [] : [text(locale, 'terminal.place', { cells: finding.cells })]),
    ...finding.suspects.map(({ cell, shouldBe }) => text(locale, 'terminal.suspect', { cell, value: shouldBe })),
    ...finding.quotes.map((quote) => text(locale, 'terminal.quote', { quote })),
    text(locale, 'terminal.fix', { fix: finding.fix }),
  ];
  return [
    `  ${paint(fails ? 'red' : 'yellow', label)}  ${printable(finding.message)}`,
    ...details.map((detail) => indent + paint('dim', printable(detail))),
  ];
}

/** One line, and no control characters: a report must not be able to steer the terminal. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}
