/** The columns of the sheets on problems: their heads, how wide they are, what stands in the middle. */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Grouping } from '../views/assessment.ts';
import { type CheckedColumn, checkedColumns } from './checked.ts';
import type { tidyColumns } from './data/tables.ts';
import { type ProblemColumn, problemColumns } from './problems.ts';
import type { SheetColumn } from './workbook.ts';

/** The groups of the agency; the sheet of checks has a `kind` of its own. */
export type GroupColumn = `group.${Grouping}`;
const groupingOf: Readonly<Record<GroupColumn, Grouping>> = {
  'group.list': 'list',
  'group.city': 'city',
  'group.county': 'county',
  'group.kind': 'kind',
};
function isGroup(column: ProblemSheetColumn): column is GroupColumn {
  return Object.hasOwn(groupingOf, column);
}

export type ProblemSheetColumn = GroupColumn | ProblemColumn | CheckedColumn | (typeof tidyColumns)[number];

/** In characters; Han characters take two. */
const widths: Readonly<Record<ProblemSheetColumn, number>> = {
  number: 6,
  agency: 26,
  'group.list': 14,
  'group.city': 10,
  'group.county': 14,
  'group.kind': 12,
  year: 7,
  outcome: 9,
  place: 28,
  message: 40,
  fix: 40,
  opinion: 20,
  effects: 40,
  formula: 30,
  actual: 10,
  expected: 10,
  difference: 8,
  quotes: 40,
  compared: 40,
  clauses: 26,
  source: 36,
  at: 17,
  rule: 34,
  progress: 30,
  before: 40,
  now: 30,
  kind: 12,
  item: 60,
  detail: 36,
  form: 8,
  section: 36,
  row: 46,
  column: 24,
  value: 10,
  state: 14,
  raw: 14,
  cell: 34,
};

const centred: ReadonlySet<ProblemSheetColumn> = new Set([
  'number',
  'year',
  'outcome',
  'form',
  'state',
  'kind',
] as const);

export function headsOf(columns: readonly ProblemSheetColumn[], locale: Locale): readonly SheetColumn[] {
  return columns.map((column) => ({
    head: headOf(column, locale),
    width: widths[column],
    centred: centred.has(column),
    linked: column === 'source',
  }));
}

function headOf(column: ProblemSheetColumn, locale: Locale): string {
  if (isGroup(column)) return text(locale, `assessment.groups.${groupingOf[column]}`);
  return isListed(column) ? text(locale, `export.column.${column}`) : text(locale, `data.column.${column}`);
}

const listedColumns: readonly ProblemSheetColumn[] = [...problemColumns, ...checkedColumns];
/** The others have their names from the tables of data. */
function isListed(column: ProblemSheetColumn): column is ProblemColumn | CheckedColumn {
  return listedColumns.includes(column);
}
