import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { listChecked } from './checked.ts';
import type { Delivery, Value } from './delivery.ts';
import { type FileFormat, framed } from './format.ts';
import { plainLine } from './plain.ts';
import { detailsOf, listProblems, type Problem } from './problems.ts';
import { summarize } from './summary.ts';

/** A heading for each report, its problems as a list, then everything checked as a table. */
export const markdown: FileFormat = {
  type: 'text/markdown;charset=utf-8',
  render: (delivery, locale) =>
    [
      ...heading(delivery, locale),
      ...changes(delivery, locale),
      ...problems(delivery, locale),
      ...checked(delivery, locale),
      '',
    ].join('\n'),
  open: (locale) => framed(`# ${text(locale, 'export.title')}\n\n`, '\n', ''),
};

function heading(delivery: Delivery, locale: Locale): readonly string[] {
  const { heading, lines, verdict } = summarize(delivery, locale);
  return [
    `## ${inert(heading)}`,
    '',
    ...lines.map(([label, value]) => `- ${text(locale, 'export.labelled', { label, value: linked(value) })}`),
    '',
    `**${inert(verdict)}**`,
    '',
  ];
}

function changes({ changes = [] }: Delivery, locale: Locale): readonly string[] {
  if (changes.length === 0) return [];
  return [`### ${text(locale, 'export.changes')}`, '', ...changes.map((sentence) => `- ${inert(sentence)}`), ''];
}

function problems(delivery: Delivery, locale: Locale): readonly string[] {
  const found = listProblems(delivery, locale);
  if (delivery.result.report === null || found.length === 0) return [];
  return [
    `### ${text(locale, 'export.sheet.problems')}`,
    '',
    ...found.flatMap((problem, index) => describe(problem, index + 1, locale)),
    '',
  ];
}

function describe(problem: Problem, number: number, locale: Locale): readonly string[] {
  const { outcome, message } = problem.row;
  const indent = ' '.repeat(`${number}. `.length);
  return [
    `${number}. **${inert(outcome)}** ${inert(message)}`,
    ...detailsOf(problem, locale).map(
      ([label, value]) => `${indent}- ${text(locale, 'export.labelled', { label, value: inert(value) })}`,
    ),
  ];
}

const columns = ['kind', 'item', 'detail', 'outcome'] as const;

function checked(delivery: Delivery, locale: Locale): readonly string[] {
  if (delivery.result.report === null) return [];
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return [
    `### ${text(locale, 'export.sheet.checked')}`,
    '',
    line(columns.map((column) => text(locale, `export.column.${column}`))),
    line(columns.map(() => '---')),
    ...listChecked(delivery, locale).map(({ row }) => line(columns.map((column) => inert(row[column])))),
    '',
  ];
}

/** An address of the web as a link. */
function linked(value: string): string {
  return /^https?:\/\/[^\s<>\\]+$/i.test(value) ? `<${value}>` : inert(value);
}

/** On one line, with nothing in it that Markdown, or HTML in it, acts on: no list, no markup, no link. */
function inert(value: Value): string {
  return plainLine(String(value ?? ''))
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.');
}
