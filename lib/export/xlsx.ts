import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type Delivery, type Value, writeTime } from './delivery.ts';
import type { Assembly, FileFormat } from './format.ts';
import type { Imprint } from './imprint.ts';
import { plainLine } from './plain.ts';
import { noGroups, type ProblemGroups } from './problem-groups.ts';
import { collectProblemRows, type ProblemRows, paperOf, problemRowsOf } from './problem-workbook.ts';
import { scoreRows, scoreSheet } from './score-rows.ts';
import { summarize } from './summary.ts';
import { nameSource } from './words.ts';
import type { Sheet } from './workbook.ts';

interface InputRows extends ProblemRows {
  /** Without its number, which is not known yet. */
  readonly summary: Value[];
  /** Its points, where there is a scheme, with a number to be put in its place. */
  readonly scores: readonly (readonly Value[])[];
}

/** With their widths in characters. */
const summaryColumns = [
  ['number', 6],
  ['agency', 26],
  ['year', 8],
  ['conclusion', 44],
  ['source', 46],
  ['at', 17],
] as const;

/** A workbook: problems, what was found in each input, its points by a scheme, what people dismissed, all checks, all cells. */
export const xlsx: FileFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (delivery, locale) => {
    const rows: InputRows = {
      ...problemRowsOf(delivery, locale),
      summary: summaryRow(delivery, locale),
      scores: scoreRows(0, delivery, locale),
    };
    return JSON.stringify(rows);
  },
  open: (locale, _several, imprint) => openWorkbook(locale, imprint),
};

/** What is known at the end: sheets behind the overview, and groups of the agencies. */
interface WorkbookEnd {
  readonly sheets: readonly Sheet[];
  readonly groups: ProblemGroups;
}

export function openWorkbook(
  locale: Locale,
  imprint: Imprint,
  assess: () => WorkbookEnd = () => ({ sheets: [], groups: noGroups }),
): Assembly {
  const collected = collectProblemRows();
  const summary: Value[][] = [];
  const scores: Value[][] = [];
  return {
    add: (rendered) => {
      // The text of `render`, perhaps from another thread.
      const rows: InputRows = JSON.parse(rendered);
      summary.push([summary.length + 1, ...rows.summary]);
      scores.push(...rows.scores.map(([_number, ...row]) => [summary.length, ...row]));
      collected.add(rows);
      return '';
    },
    end: async () => {
      const { writeWorkbook } = await import('./workbook.ts');
      const { sheets, groups } = assess();
      const { problems, dismissed, checked, cells } = collected.sheets(locale, imprint, groups);
      const overview: Sheet = {
        // An assessment has an overview of its own.
        name: text(locale, sheets.length > 0 ? 'batch.sheet.reports' : 'export.sheet.summary'),
        columns: summaryColumns.map(([column, width]) => ({
          head: text(locale, `export.column.${column}`),
          width,
          centred: column === 'number' || column === 'year',
          linked: column === 'source',
        })),
        rows: summary,
        paper: paperOf(locale, imprint, text(locale, 'export.list.overview'), { columns: summaryColumns.length }),
      };
      return writeWorkbook([
        problems,
        overview,
        ...(scores.length === 0 ? [] : [scoreSheet(scores, locale, imprint)]),
        ...sheets,
        ...(dismissed === null ? [] : [dismissed]),
        checked,
        cells,
      ]);
    },
  };
}

function summaryRow(delivery: Delivery, locale: Locale): Value[] {
  const { report, source } = delivery.result;
  const { conclusion } = summarize(delivery, locale);
  return [
    plainLine(report?.agency ?? ''),
    report?.year ?? null,
    conclusion,
    nameSource(source),
    writeTime(delivery.at),
  ];
}
