import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { listChecked } from './checked.ts';
import type { Delivery, Value } from './delivery.ts';
import { type FileFormat, joinTexts } from './format.ts';
import { imprintLines } from './imprint.ts';
import { plainLine } from './plain.ts';
import { detailsOf } from './problem-details.ts';
import { listProblems, type ProblemRow } from './problems.ts';
import { summarize } from './summary.ts';
import { nameChanges } from './words.ts';

/** A heading for each report, its problems as a list, then the list of checks as a table. */
export const markdown: FileFormat = {
  type: 'text/markdown;charset=utf-8',
  render: (delivery, locale) =>
    [
      ...writeHeading(delivery, locale),
      ...writeChanges(delivery, locale),
      ...writeProblems(delivery, locale),
      ...writeChecked(delivery, locale),
      '',
    ].join('\n'),
  open: (locale, _several, imprint) =>
    joinTexts(
      `# ${text(locale, 'export.title')}\n\n${writeLines(imprintLines(locale, imprint), locale)}\n\n`,
      '\n',
      '',
    ),
};

function writeHeading(delivery: Delivery, locale: Locale): readonly string[] {
  const { heading, lines, conclusion } = summarize(delivery, locale);
  return [`## ${escapeMarkdown(heading)}`, '', writeLines(lines, locale), '', `**${escapeMarkdown(conclusion)}**`, ''];
}

function writeLines(lines: readonly (readonly [string, string])[], locale: Locale): string {
  return lines
    .map(([label, value]) => `- ${text(locale, 'export.labelled', { label, value: writeValue(value) })}`)
    .join('\n');
}

function writeChanges({ changes = [], result }: Delivery, locale: Locale): readonly string[] {
  if (changes.length === 0) return [];
  return [
    `### ${nameChanges(locale, result.source)}`,
    '',
    ...changes.map((sentence) => `- ${escapeMarkdown(sentence)}`),
    '',
  ];
}

function writeProblems(delivery: Delivery, locale: Locale): readonly string[] {
  if (delivery.result.report === null) return [];
  const { standing, settled, dismissed } = listProblems(delivery, locale);
  const list = (rows: readonly ProblemRow[], sheet: 'problems' | 'settled' | 'dismissed') =>
    rows.length === 0
      ? []
      : [`### ${text(locale, `export.sheet.${sheet}`)}`, '', ...rows.flatMap((row) => writeProblem(row, locale)), ''];
  return [...list(standing, 'problems'), ...list(settled, 'settled'), ...list(dismissed, 'dismissed')];
}

function writeProblem(problem: ProblemRow, locale: Locale): readonly string[] {
  const { number, outcome, message } = problem.row;
  const indent = ' '.repeat(`${number}. `.length);
  return [
    `${number}. **${escapeMarkdown(outcome)}** ${escapeMarkdown(message)}`,
    ...detailsOf(problem, locale).map(
      ([label, value]) => `${indent}- ${text(locale, 'export.labelled', { label, value: escapeMarkdown(value) })}`,
    ),
  ];
}

const columns = ['kind', 'item', 'detail', 'outcome'] as const;

function writeChecked(delivery: Delivery, locale: Locale): readonly string[] {
  if (delivery.result.report === null) return [];
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return [
    `### ${text(locale, 'export.sheet.checked')}`,
    '',
    line(columns.map((column) => text(locale, `export.column.${column}`))),
    line(columns.map(() => '---')),
    ...listChecked(delivery, locale).map(({ row }) => line(columns.map((column) => escapeMarkdown(row[column])))),
    '',
  ];
}

/** A web address becomes a link. */
function writeValue(value: string): string {
  return /^https?:\/\/[^\s<>\\]+$/i.test(value) ? `<${value}>` : escapeMarkdown(value);
}

/** Text on one line that Markdown shows as it is: no list, no markup, no HTML, no link. */
function escapeMarkdown(value: Value): string {
  return plainLine(String(value ?? ''))
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.');
}
