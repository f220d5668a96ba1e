/** Figures of reports side by side: those of one agency over the years, or those of many agencies in one year. */
import { everyCell } from '../forms/every-cell.ts';
import { formNamed, forms, hasCell } from '../forms/index.ts';
import { type AgencyClasses, type AgencyLevel, agencyLevels } from '../model/agency.ts';
import { type CellId, cellId, type FormId, groupOf, type TableId } from '../model/form.ts';
import { plainName } from '../related/agency-match.ts';
import { groupsOfAgency } from './agency-groups.ts';
import type { FactRecord } from './identities.ts';

/** A report whose figures are compared; a row of the table is one. */
export interface FiguredReport {
  readonly number: number;
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId;
}

/** A cell of the official form, or a group of table three, whose rows are added up. */
export interface Indicator {
  readonly id: CellId;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** All cells; those of one column in printed order, each group before its rows. */
export const indicators: readonly Indicator[] = listIndicators();

function listIndicators(): readonly Indicator[] {
  const listed = new Map<CellId, Indicator>();
  for (const { id, table, row, column } of everyCell) {
    const group = groupOf(row);
    const heading = cellId(table, group, column.id);
    if (group !== '' && !listed.has(heading))
      listed.set(heading, { id: heading, table, row: group, column: column.id });
    if (!listed.has(id)) listed.set(id, { id, table, row, column: column.id });
  }
  return [...listed.values()];
}

/** The cells of a form that an indicator adds up; none: the form has no such row or column. */
export function cellsOfIndicator(form: FormId, { id, table, row, column }: Indicator): readonly CellId[] {
  const official = formNamed(form);
  if (hasCell(official, id)) return [id];
  return everyCell
    .filter((cell) => cell.table === table && cell.column.id === column && groupOf(cell.row) === row)
    .map((cell) => cell.id)
    .filter((cell) => hasCell(official, cell));
}

/** What a report says of an indicator. */
export interface Figure {
  /** Null where a number is lacking: a sum of known numbers and blanks is not known. */
  readonly value: number | null;
  /** number; why there is none: the state of the first cell without one; absent: the report's form has no such cell. */
  readonly state: FactRecord[string]['state'] | 'absent';
  /** Where to look: the first cell without a number, else the first; null where the source has none. */
  readonly cell: CellId | null;
}

export function figureOf({ form }: Pick<FiguredReport, 'form'>, facts: FactRecord, indicator: Indicator): Figure {
  const cells = cellsOfIndicator(form, indicator);
  const [first] = cells;
  if (first === undefined) return { value: null, state: 'absent', cell: null };
  const open = cells.find((cell) => facts[cell]?.state !== 'number');
  if (open !== undefined) {
    const state = facts[open]?.state ?? 'missing';
    return { value: null, state, cell: state === 'missing' ? null : open };
  }
  return {
    value: rounded(cells.reduce((sum, cell) => sum + (facts[cell]?.value ?? 0), 0)),
    state: 'number',
    cell: first,
  };
}

/** How a figure differs from an earlier one. */
export interface FigureChange {
  readonly difference: number;
  /** A share of the earlier figure; null where that is not above 0. */
  readonly rate: number | null;
}

/** Null where one of them is no number. */
export function changeOf(before: Figure | null, now: Figure): FigureChange | null {
  if (before === null || before.value === null || now.value === null) return null;
  const difference = rounded(now.value - before.value);
  return { difference, rate: before.value > 0 ? difference / before.value : null };
}

/** Amounts have decimals: 0.3 - 0.1 must not become 0.19999999999999998. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A report of an agency, and the one that it is compared with. */
export interface YearColumn<Report> {
  readonly report: Report;
  /** That of the latest year before, which need not be the year before; null where there is none, or several. */
  readonly before: Report | null;
}

/** Agencies by the names that years of one agency are matched by; those with most reports of different years first. */
export function agenciesOf<Report extends FiguredReport>(
  reports: readonly Report[],
): readonly { readonly agency: string; readonly columns: readonly YearColumn<Report>[] }[] {
  const named = reports.filter(({ agency, year }) => agency !== null && year !== null);
  return [...Map.groupBy(named, ({ agency }) => plainName(agency ?? '')).values()]
    .map((own) => ({ agency: own[0]?.agency ?? '', columns: yearColumns(own) }))
    .sort((one, other) => yearsIn(other.columns) - yearsIn(one.columns));
}

function yearsIn(columns: readonly YearColumn<FiguredReport>[]): number {
  return new Set(columns.map(({ report }) => report.year)).size;
}

function yearColumns<Report extends FiguredReport>(reports: readonly Report[]): readonly YearColumn<Report>[] {
  const sorted = [...reports].sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || one.number - other.number);
  return sorted.map((report) => {
    const latest = sorted.findLast(({ year }) => (year ?? 0) < (report.year ?? 0));
    const alike = sorted.filter(({ year }) => year === latest?.year);
    return { report, before: alike.length === 1 ? (latest ?? null) : null };
  });
}

/** One agency in the comparison of a year. */
export interface AgencyFigure<Report> {
  readonly report: Report;
  readonly figure: Figure;
  /** The report of the year before and what it says; null where there is none, or several. */
  readonly before: { readonly report: Report; readonly figure: Figure } | null;
  readonly change: FigureChange | null;
  /** Of the sum of all agencies; null where that is no base. */
  readonly share: number | null;
}

export interface YearFigures<Report> {
  readonly rows: readonly AgencyFigure<Report>[];
  /** Of the numbers that were read; null where there is none. */
  readonly sum: number | null;
  /** How many numbers were read. */
  readonly read: number;
}

/** `factsOf`: the cells of a report, null where they are not there. */
export function compareAgencies<Report extends FiguredReport>(
  reports: readonly Report[],
  pool: readonly Report[],
  indicator: Indicator,
  factsOf: (report: Report) => FactRecord | null,
): YearFigures<Report> {
  const figure = (report: Report) => figureOf(report, factsOf(report) ?? {}, indicator);
  const earlier = Map.groupBy(pool, ({ agency, year }) => keyOf(agency, year));
  const figured = reports.map((report) => {
    const { agency, year } = report;
    const found = agency === null || year === null ? [] : (earlier.get(keyOf(agency, year - 1)) ?? []);
    const [last] = found;
    const before = last === undefined || found.length > 1 ? null : { report: last, figure: figure(last) };
    const now = figure(report);
    return { report, figure: now, before, change: changeOf(before?.figure ?? null, now) };
  });
  const values = figured.flatMap(({ figure: { value } }) => value ?? []);
  const sum = values.length === 0 ? null : rounded(values.reduce((all, value) => all + value, 0));
  // Of one number there is no share, and of numbers below 0 none that means something.
  const hasShares = sum !== null && sum > 0 && values.length > 1 && values.every((value) => value >= 0);
  return {
    rows: figured.map((row) => {
      const { value } = row.figure;
      return { ...row, share: hasShares && value !== null ? value / sum : null };
    }),
    sum,
    read: values.length,
  };
}

/** The reports of the year before that `compareAgencies` looks for. */
export function reportsBefore<Report extends FiguredReport>(
  reports: readonly Report[],
  pool: readonly Report[],
): readonly Report[] {
  const wanted = new Set(reports.map(({ agency, year }) => keyOf(agency, year === null ? null : year - 1)));
  return pool.filter(({ agency, year }) => agency !== null && year !== null && wanted.has(keyOf(agency, year)));
}

function keyOf(agency: string | null, year: number | null): string {
  return `${year} ${plainName(agency ?? '')}`;
}

/** A level, kind or place of agencies to compare; '' is all of them. */
export type AgencySet = '' | `${'level' | 'kind' | 'city' | 'county'}:${string}`;

/** Those that some and not all of the agencies belong to: levels, kinds, cities, counties. */
export function agencySets(
  agencies: readonly (string | null)[],
  classes: AgencyClasses,
): readonly Exclude<AgencySet, ''>[] {
  const counts = new Map<Exclude<AgencySet, ''>, number>();
  for (const agency of agencies) for (const set of setsOf(agency, classes)) counts.set(set, (counts.get(set) ?? 0) + 1);
  const order = ['level', 'kind', 'city', 'county'];
  const place = (set: string) => {
    const level = agencyLevels.indexOf(set.slice(6) as AgencyLevel);
    return order.indexOf(set.slice(0, set.indexOf(':'))) * 100 + (set.startsWith('level:') ? level : 0);
  };
  return [...counts]
    .filter(([, count]) => count < agencies.length)
    .map(([set]) => set)
    .sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

export function isInSet(agency: string | null, set: AgencySet, classes: AgencyClasses): boolean {
  return set === '' || setsOf(agency, classes).includes(set);
}

function setsOf(agency: string | null, classes: AgencyClasses): readonly Exclude<AgencySet, ''>[] {
  const { city, county, level, kind } = groupsOfAgency(agency, classes);
  return [
    `level:${level}`,
    `kind:${kind}`,
    ...(city === '' ? [] : [`city:${city}` as const]),
    ...(county === '' ? [] : [`county:${county}` as const]),
  ];
}

/** Columns of a table in the order of the forms. */
export function columnsOfTable(table: TableId): readonly string[] {
  const columns = forms.flatMap(({ tables }) =>
    tables.filter(({ id }) => id === table).flatMap(({ parts }) => parts.flatMap((part) => part.columns)),
  );
  return [...new Set(columns.map(({ id }) => id))];
}

/** By numbers, or by names as `compare` orders them. Rows without a value come last either way; equals keep their order. */
export function sortByValue<Row>(
  rows: readonly Row[],
  measure: (row: Row) => number | string | null,
  descending: boolean,
  compare: (one: string, other: string) => number,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [measure(one), measure(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}
