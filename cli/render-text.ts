import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { comparedLine } from '../lib/export/compared.ts';
import { unreportedLimitations } from '../lib/export/delivery.ts';
import { plainLine } from '../lib/export/plain.ts';
import { nameAgency, nameOutcome, nameSection, nameYear, whyUnchecked } from '../lib/export/words.ts';
import { text, translate } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { AuditResult } from '../lib/model/result.ts';

type PublishedFinding = AuditResult['findings'][number];
type PublishedReport = NonNullable<AuditResult['report']>;
type Tone = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Paint = (tone: Tone, words: string) => string;

/** A result for people at a terminal, ending in a line break. All of it is plain: a report must not be able to steer the terminal. */
export function renderText(result: AuditResult, locale: Locale, color: boolean): string {
  const paint: Paint = (tone, words) => (color ? styleText(tone, words, { validateStream: false }) : words);
  const lines = [paint('dim', plainLine(result.source.name)), ...body(result, locale, paint)];
  return `${lines.join('\n')}\n`;
}

function body(result: AuditResult, locale: Locale, paint: Paint): readonly string[] {
  if (result.report === null) {
    const why = whyUnchecked(locale, result) ?? '';
    return [result.error === null ? why : paint('red', why)];
  }
  return [
    paint('bold', header(result.report, locale)),
    verdict(result, locale, paint),
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

function verdict({ findings, checks }: AuditResult, locale: Locale, paint: Paint): string {
  const count = (outcome: PublishedFinding['outcome']): number =>
    findings.filter((each) => each.outcome === outcome).length;
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
function bySection({
  report,
  findings,
}: AuditResult): readonly (readonly [string | null, readonly PublishedFinding[]])[] {
  const order = [null, ...(report?.sections.map((section) => section.id) ?? [])];
  return order
    .map((section) => [section, findings.filter((finding) => finding.section === section)] as const)
    .filter(([, found]) => found.length > 0);
}

function describe(finding: PublishedFinding, locale: Locale, paint: Paint): readonly string[] {
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
