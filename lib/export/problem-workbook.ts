/**
 * The sheets on problems, which the panel, a batch and the command line write alike: the list that people print and sign,
 * what was dismissed, everything checked, and all cells as they were read.
 */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type CheckedOutcome, checkedColumns, listChecked } from './checked.ts';
import { cellsOfResult, type ReportCells } from './data/report-cells.ts';
import { type TidyRow, tidyColumns, tidyRows } from './data/tables.ts';
import type { Delivery } from './delivery.ts';
import { type Imprint, imprintLines } from './imprint.ts';
import { headsOf, type ProblemSheetColumn } from './problem-columns.ts';
import { noGroups, type ProblemGroups } from './problem-groups.ts';
import { columnsOnDemand, listProblems, type ProblemColumn, type ProblemRow, problemColumns } from './problems.ts';
import type { CellTone, Sheet, SheetCell, SheetPaper } from './workbook.ts';

/** What one input adds to the sheets. Plain values, which pass from thread to thread as JSON. */
export interface ProblemRows {
  /** Null where the report names none, or there is none. */
  readonly agency: string | null;
  readonly counts: ListCounts;
  readonly problems: readonly SheetCell[][];
  readonly dismissed: readonly SheetCell[][];
  readonly checked: readonly SheetCell[][];
  readonly cells: ReportCells | null;
}

interface ListCounts {
  readonly reports: number;
  readonly unchecked: number;
  readonly fails: number;
  readonly reviews: number;
}

/** Of more reports than this, checks and cells are left to other files: programs for tables become slow, and memory is short. */
export const MOST_DETAILED = 500;

export function problemRowsOf(delivery: Delivery, locale: Locale): ProblemRows {
  const { standing, settled, dismissed } = listProblems(delivery, locale);
  const isReport = delivery.result.report !== null;
  const count = (outcome: 'fail' | 'review') => standing.filter(({ problem }) => problem?.outcome === outcome).length;
  return {
    agency: delivery.result.report?.agency ?? null,
    counts: {
      reports: isReport ? 1 : 0,
      unchecked: isReport ? 0 : 1,
      fails: count('fail'),
      reviews: count('review'),
    },
    problems: [...standing, ...settled].map(cellsOfRow),
    dismissed: dismissed.map(cellsOfRow),
    checked: listChecked(delivery, locale).map(({ outcome, row }) =>
      checkedColumns.map((column) =>
        column === 'outcome' ? { words: String(row.outcome ?? ''), tone: checkedTones[outcome] } : row[column],
      ),
    ),
    cells: cellsOfResult(delivery.result),
  };
}

function cellsOfRow({ problem, row }: ProblemRow): SheetCell[] {
  const tone = problem === null || problem.standing === 'dismissed' ? 'quiet' : problem.outcome;
  return problemColumns.map((column) =>
    column === 'outcome' ? { words: String(row.outcome ?? ''), tone } : row[column],
  );
}

const checkedTones: Readonly<Record<CheckedOutcome, CellTone>> = {
  pass: 'pass',
  fail: 'fail',
  review: 'review',
  notApplicable: 'quiet',
  unread: 'quiet',
  unchecked: 'quiet',
};

export interface ProblemSheets {
  readonly problems: Sheet;
  /** Null where nothing was dismissed. */
  readonly dismissed: Sheet | null;
  readonly checked: Sheet;
  readonly cells: Sheet;
}

export interface ProblemCollector {
  add(rows: ProblemRows): void;
  /** `groups`: columns of the lists of problems; left out: there are none. */
  sheets(locale: Locale, imprint: Imprint, groups?: ProblemGroups): ProblemSheets;
}

/** A row with the agency that it is about, whose groups are known once all reports are. */
interface OwnedRow {
  readonly agency: string | null;
  readonly cells: readonly SheetCell[];
}

export function collectProblemRows(): ProblemCollector {
  const problems: OwnedRow[] = [];
  const dismissed: OwnedRow[] = [];
  const checked: SheetCell[][] = [];
  const cells: ReportCells[] = [];
  const counts = { reports: 0, unchecked: 0, fails: 0, reviews: 0 };
  const isDetailed = () => counts.reports + counts.unchecked <= MOST_DETAILED;
  return {
    add: (rows) => {
      for (const key of ['reports', 'unchecked', 'fails', 'reviews'] as const) counts[key] += rows.counts[key];
      const { agency } = rows;
      problems.push(...rows.problems.map((own) => ({ agency, cells: own })));
      dismissed.push(...rows.dismissed.map((own) => ({ agency, cells: own })));
      if (isDetailed()) {
        checked.push(...rows.checked);
        if (rows.cells !== null) cells.push(rows.cells);
      } else {
        checked.length = 0;
        cells.length = 0;
      }
    },
    sheets: (locale, imprint, groups = noGroups) => {
      const title = (key: 'problems' | 'dismissed' | 'checked' | 'cells') => text(locale, `export.list.${key}`);
      const says = summaryLine(locale, counts);
      const signed = [signatureLine(locale, imprint)];
      const count = counts.reports + counts.unchecked;
      const tooMany = isDetailed() ? [] : [text(locale, 'export.list.tooMany', { count, most: MOST_DETAILED })];
      // Hundreds of pages, which nobody reads on paper.
      const onScreen = { lines: [text(locale, 'export.list.onScreen'), ...tooMany], isForScreen: true };
      const sheet = (
        key: 'problems' | 'dismissed' | 'checked' | 'cells',
        { columns, rows, printed }: ProblemTable,
        paper: Partial<SheetPaper>,
      ): Sheet => ({
        name: text(locale, `export.sheet.${key}`),
        columns: headsOf(columns, locale),
        rows,
        paper: paperOf(locale, imprint, title(key), { ...paper, columns: printed }),
      });
      return {
        problems: sheet('problems', tableOf(number(problems, 0), groups), { lines: [says], foot: signed }),
        dismissed:
          dismissed.length === 0
            ? null
            : sheet('dismissed', tableOf(number(dismissed, problems.length), groups), { foot: signed }),
        checked: sheet(
          'checked',
          { columns: checkedColumns, rows: checked, printed: checkedColumns.indexOf('outcome') + 1 },
          onScreen,
        ),
        cells: sheet(
          'cells',
          {
            columns: tidyColumns,
            rows: cells.flatMap((report) => cellRows(report, locale)),
            printed: tidyColumns.indexOf('raw') + 1,
          },
          onScreen,
        ),
      };
    },
  };
}

interface ProblemTable {
  readonly columns: readonly ProblemSheetColumn[];
  readonly rows: Sheet['rows'];
  /** Columns from the left that fit on a landscape page; those behind them are for the screen. */
  readonly printed: number;
}

/** They are printed beside the rest. */
const roundColumns: readonly ProblemColumn[] = ['before', 'now'];

/** The columns on demand stand only where one of the rows has something there. */
function tableOf(rows: readonly OwnedRow[], groups: ProblemGroups): ProblemTable {
  const isFilled = (column: ProblemColumn) =>
    !columnsOnDemand.includes(column) || rows.some(({ cells }) => (cells[problemColumns.indexOf(column)] ?? '') !== '');
  const read = problemColumns.indexOf('opinion') + 1;
  const printed = [...problemColumns.slice(0, read), ...roundColumns.filter(isFilled)];
  const behind = problemColumns.slice(read).filter((column) => !printed.includes(column) && isFilled(column));
  const columns = [...printed, ...behind];
  const from = columns.indexOf('agency') + 1;
  /** With those of the groups behind the agency. */
  const withGroups = <Item>(own: readonly Item[], ofGroups: readonly Item[]) => own.toSpliced(from, 0, ...ofGroups);
  return {
    columns: withGroups<ProblemSheetColumn>(
      columns,
      groups.groupings.map((grouping) => `group.${grouping}` as const),
    ),
    rows: rows.map(({ agency, cells }) =>
      withGroups(
        columns.map((column) => cells[problemColumns.indexOf(column)] ?? null),
        groups.of(agency),
      ),
    ),
    printed: printed.length + groups.groupings.length,
  };
}

/** Numbers run on from report to report. */
function number(rows: readonly OwnedRow[], before: number): readonly OwnedRow[] {
  return rows.map(({ agency, cells: [_own, ...cells] }, index) => ({ agency, cells: [before + index + 1, ...cells] }));
}

function cellRows(report: ReportCells, locale: Locale): readonly SheetCell[][] {
  return tidyRows(report, locale).map((row: TidyRow) =>
    tidyColumns.map((column) => (column === 'state' ? text(locale, `data.state.${row.state}`) : row[column])),
  );
}

function summaryLine(locale: Locale, { reports, unchecked, fails, reviews }: ListCounts): string {
  const found = text(locale, 'export.list.summary', { reports, problems: fails + reviews, fails, reviews });
  return unchecked === 0 ? found : found + text(locale, 'export.list.unchecked', { unchecked });
}

const GAP = '\u3000\u3000';

function signatureLine(locale: Locale, imprint: Imprint): string {
  const known = new Map(imprintLines(locale, imprint));
  const blank = '＿＿＿＿＿＿';
  const fields = ['export.reviewer', 'export.list.checker', 'export.office', 'export.date'] as const;
  return fields
    .map((key) =>
      text(locale, 'export.labelled', { label: text(locale, key), value: known.get(text(locale, key)) ?? blank }),
    )
    .join(GAP);
}

/** A sheet with title, imprint and page numbers. */
export function paperOf(
  locale: Locale,
  imprint: Imprint,
  title: string,
  { lines = [], foot = [], ...paper }: Partial<SheetPaper> & Pick<SheetPaper, 'columns'>,
): SheetPaper {
  const who = imprintLines(locale, imprint).map(([label, value]) => text(locale, 'export.labelled', { label, value }));
  return {
    ...paper,
    title,
    lines: [...lines, who.join(GAP)],
    foot,
    pageFoot: text(locale, 'export.list.page', { page: '{page}', pages: '{pages}' }),
  };
}
