/** A batch as one file. The store is read piece by piece; a workbook is built in memory. */
import { assessmentSheets } from '../export/assessment-sheets.ts';
import { BYTE_ORDER_MARK, writeCsvLine } from '../export/csv.ts';
import type { Delivery, Value } from '../export/delivery.ts';
import type { Imprint } from '../export/imprint.ts';
import { plainLine } from '../export/plain.ts';
import { groupsInWords, problemGroups } from '../export/problem-groups.ts';
import { collectProblemRows, paperOf, problemRowsOf } from '../export/problem-workbook.ts';
import { scoreRows, scoreSheet } from '../export/score-rows.ts';
import type { Sheet } from '../export/workbook.ts';
import { text, translate } from '../locales/text.ts';
import type { Batch, BatchItem, BatchRow, ReviewedItem } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { type Assessment, type Grouping, groupings } from '../views/assessment.ts';
import { nameOfItem, type ResultRow, resultRow } from '../views/batch-table.ts';
import { collectAssessment } from './assess-batch.ts';
import { deliveryOf, type ExportSources, itemsOf } from './deliveries.ts';

type BatchFormat = 'xlsx' | 'csv' | 'jsonl';

const reportColumns = [
  'number',
  'agency',
  'year',
  'form',
  'fails',
  'reviews',
  'problems',
  'decided',
  'read',
  'expected',
  'score',
  'title',
  'name',
  'url',
  ...groupings,
  'before',
  'now',
] as const;
/** The CSV file is one table: items without a report have a row too, which says what they are. */
const tableColumns = [...reportColumns, 'standing'] as const;
const unreadColumns = ['number', 'name', 'url', 'state', 'reason', 'tries'] as const;
type BatchColumn = (typeof tableColumns | typeof unreadColumns)[number];

/** In characters; Han characters take two. */
const widths: Partial<Record<BatchColumn, number>> = {
  number: 6,
  agency: 26,
  title: 40,
  name: 28,
  url: 40,
  reason: 40,
  list: 16,
  city: 14,
  county: 14,
  kind: 14,
};
const centred: ReadonlySet<BatchColumn> = new Set(['number', 'year', 'form', 'state'] as const);
/** Columns of the sheets that are printed: the rest says where the report comes from. */
const PRINTED = { reports: reportColumns.indexOf('title'), unread: unreadColumns.length } as const;

/**
 * Exports a batch with what people decided: a problem that was dismissed counts nowhere, and a workbook lists it apart.
 * `csv`: the table of reports. `jsonl`: a line for each item, with its findings.
 */
export async function exportBatch(
  batch: Batch,
  sources: ExportSources,
  format: BatchFormat,
  scheme: ScoringScheme,
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  if (format === 'xlsx') return workbookOf(batch, sources, scheme, locale, imprint);
  if (format === 'csv') return tableOf(batch, sources, scheme, locale);
  const lines: string[] = [];
  for await (const item of itemsOf(batch, sources))
    lines.push(`${JSON.stringify(await lineOf(item, sources, scheme, locale))}\n`);
  return new Blob(lines, { type: 'application/jsonl' });
}

/** Reads all items before it writes a line: the list's groups are known once all reports are. */
async function tableOf(batch: Batch, sources: ExportSources, scheme: ScoringScheme, locale: Locale): Promise<Blob> {
  const items: ReviewedItem[] = [];
  const assessed = collectAssessment(batch, sources, scheme);
  for await (const item of itemsOf(batch, sources)) {
    assessed.add(item);
    items.push(item);
  }
  const groupsOf = await groupsIn(await assessed.assess(), sources, locale);
  const lines = items.map((item) => {
    const row = resultRow(item, scheme);
    const known = row === null ? unreadInTable(item) : { ...describeRow(row, item, locale), ...groupsOf(row) };
    return writeCsvLine(valuesOf(tableColumns, { ...known, standing: standingWords(item, locale) }));
  });
  const head = writeCsvLine(tableColumns.map((column) => headOf(column, locale)));
  return new Blob([BYTE_ORDER_MARK, head, ...lines], { type: 'text/csv;charset=utf-8' });
}

type TableRow = Partial<Record<BatchColumn, Value>>;

function valuesOf(columns: readonly BatchColumn[], row: TableRow): readonly Value[] {
  return columns.map((column) => row[column] ?? null);
}

/** The groups of an agency, in words. */
async function groupsIn(
  assessment: Assessment<ResultRow>,
  { classes }: ExportSources,
  locale: Locale,
): Promise<(row: ResultRow) => TableRow> {
  const groupOf = groupsInWords(locale, assessment, await classes());
  return ({ agency }) => Object.fromEntries(groupings.map((grouping) => [grouping, groupOf(agency, grouping)]));
}

async function lineOf(item: ReviewedItem, sources: ExportSources, scheme: ScoringScheme, locale: Locale) {
  const { name, url, state, reason, tries } = item;
  const row = resultRow(item, scheme);
  const delivery = await deliveryOf(item, sources, locale);
  const published = new Map(delivery?.result.findings.map((finding) => [finding.fingerprint, finding]));
  const findings = (delivery?.reviewed.problems ?? []).flatMap(({ key, standing, items }) =>
    items.map(({ finding: { fingerprint }, decision }) => ({
      ...published.get(fingerprint),
      problem: key,
      standing,
      decision: decisionOf(decision),
    })),
  );
  const report = item.row === null || row === null ? null : publishRow(item.row, row);
  return { name, url, state, reason, tries, ...standingOf(item), report, score: row?.score ?? null, findings };
}

/** The row as it is exported, without what only the batch itself needs. */
function publishRow(
  { page: _page, basis: _basis, ...row }: BatchRow,
  { fails, reviews, rules, problems, decided }: ResultRow,
) {
  return { ...row, fails, reviews, rules, problems, decided };
}

function decisionOf(decision: Decision | null) {
  if (decision === null) return null;
  const { kind, reason, note, at, steps } = decision;
  return { kind, reason, note, at, ...(steps && { steps }) };
}

async function workbookOf(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  const reports: { readonly row: ResultRow; readonly known: TableRow }[] = [];
  const unread: (readonly Value[])[] = [];
  const scores: (readonly Value[])[] = [];
  const collected = collectProblemRows();
  const assessed = collectAssessment(batch, sources, scheme);
  for await (const item of itemsOf(batch, sources)) {
    assessed.add(item);
    const row = resultRow(item, scheme);
    if (row === null) unread.push(unreadRow(item, locale));
    else reports.push({ row, known: describeRow(row, item, locale) });
    if (item.state === 'waiting') continue;
    const known = (await deliveryOf(item, sources, locale)) ?? unreadDelivery(item, locale);
    const delivery = { ...known, at: new Date(batch.created) };
    if (row !== null) scores.push(...scoreRows(item.number + 1, { ...delivery, scheme }, locale));
    collected.add(problemRowsOf(delivery, locale));
  }
  const sheet = (key: 'reports' | 'unread', columns: readonly BatchColumn[], rows: Sheet['rows']): Sheet => ({
    name: text(locale, `batch.sheet.${key}`),
    columns: columns.map((column) => ({
      head: headOf(column, locale),
      width: widths[column] ?? 9,
      centred: centred.has(column),
      linked: column === 'url',
    })),
    rows,
    paper: paperOf(locale, imprint, text(locale, `batch.list.${key}`, { batch: plainLine(batch.name) }), {
      columns: PRINTED[key],
    }),
  });
  const assessment = await assessed.assess();
  const groups = problemGroups(locale, assessment, await sources.classes());
  const { problems, dismissed, checked, cells } = collected.sheets(locale, imprint, groups);
  const groupsOf = await groupsIn(assessment, sources, locale);
  const rows = reports.map(({ row, known }) => ({ ...known, ...groupsOf(row) }));
  const columns = filledColumns(rows);
  const { writeWorkbook } = await import('../export/workbook.ts');
  const bytes = await writeWorkbook([
    problems,
    sheet(
      'reports',
      columns,
      rows.map((row) => valuesOf(columns, row)),
    ),
    ...(dismissed === null ? [] : [dismissed]),
    ...(unread.length === 0 ? [] : [sheet('unread', unreadColumns, unread)]),
    scoreSheet(scores, locale, imprint),
    ...assessmentSheets(locale, assessment, imprint),
    checked,
    cells,
  ]);
  return new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/** An item that gave no report, as the command line lists it. */
function unreadDelivery(item: ReviewedItem, locale: Locale): Omit<Delivery, 'at'> {
  const { url, state, reason } = item;
  return {
    result: {
      schemaVersion: 1,
      source: { kind: 'html', name: nameOfItem(item), url, sha256: '' },
      error: reason === null ? text(locale, `batch.state.${state}`) : translate(locale, reason),
      standing: 'unreadable',
      report: null,
      findings: [],
      checks: [],
      timings: { total: 0 },
    },
    reviewed: null,
  };
}

/** The standing of an item as in a published result; null: not read yet. */
function standingOf({ state, reason, row }: BatchItem): {
  readonly standing: AuditResult['standing'] | null;
  year?: number;
} {
  if (row !== null) return { standing: 'audited' };
  if (reason?.id === 'batch.notReport') return { standing: 'not-a-report' };
  const year = reason?.data.year;
  if (reason?.id === 'batch.olderForm')
    return { standing: 'before-the-forms', ...(typeof year === 'number' ? { year } : {}) };
  return { standing: state === 'waiting' ? null : 'unreadable' };
}

function standingWords({ reason, state }: BatchItem, locale: Locale): string {
  return plainLine(reason === null ? text(locale, `batch.state.${state}`) : translate(locale, reason));
}

/** What the table says of an item that gave no report. */
function unreadInTable(item: BatchItem): TableRow {
  const { number, name, url } = item;
  return { number: number + 1, year: standingOf(item).year ?? null, name: plainLine(name), url: plainLine(url ?? '') };
}

function headOf(column: BatchColumn, locale: Locale): string {
  return isGrouping(column) ? text(locale, `assessment.groups.${column}`) : text(locale, `batch.column.${column}`);
}

function isGrouping(column: BatchColumn): column is Grouping {
  return groupings.some((grouping) => grouping === column);
}

/** Columns that stand only where a report has something there. */
const onDemand: ReadonlySet<BatchColumn> = new Set([...groupings, 'before', 'now'] as const);

function filledColumns(rows: readonly TableRow[]): readonly BatchColumn[] {
  return reportColumns.filter((column) => !onDemand.has(column) || rows.some((row) => (row[column] ?? null) !== null));
}

/** `before`: problems of the earlier round, `now`: what became of them. */
function describeRow(row: ResultRow, { name, url }: BatchItem, locale: Locale): TableRow {
  const { number, agency, year, form, fails, reviews, problems, decided, score, title, round } = row;
  const { read, expected } = row.cells;
  return {
    number: number + 1,
    agency: plainLine(agency ?? ''),
    ...{ year, form, fails, reviews, problems, decided, read, expected, score },
    title: plainLine(title ?? ''),
    name: plainLine(name),
    url: plainLine(url ?? ''),
    before: round === null ? null : round.settled + round.standing,
    now: round === null ? null : text(locale, 'round.counts', { ...round }),
  };
}

function unreadRow({ number, name, url, state, reason, tries }: BatchItem, locale: Locale): readonly Value[] {
  const why = reason === null ? '' : plainLine(translate(locale, reason));
  return [number + 1, plainLine(name), plainLine(url ?? ''), text(locale, `batch.state.${state}`), why, tries];
}
