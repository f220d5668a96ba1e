/** A batch as one file. The store is read piece by piece; a workbook is built in memory. */
import { writeCsvLine } from '../export/csv.ts';
import type { Value } from '../export/delivery.ts';
import { plain, plainLine } from '../export/plain.ts';
import { nameOutcome, nameRule } from '../export/words.ts';
import type { Sheet } from '../export/workbook.ts';
import { type TextKey, text, translate } from '../locales/text.ts';
import type { Batch, BatchItem } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import type { FindingView } from '../model/view.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { scoreOf } from '../views/scoring.ts';

type BatchFormat = 'xlsx' | 'csv' | 'jsonl';

const PIECE = 200;
const reportColumns = [
  'number',
  'agency',
  'year',
  'form',
  'fails',
  'reviews',
  'read',
  'expected',
  'score',
  'title',
  'name',
  'url',
] as const;
const findingColumns = [
  'number',
  'agency',
  'year',
  'rule',
  'outcome',
  'message',
  'formula',
  'quotes',
  'fix',
  'url',
] as const;
/** The CSV file is one table: items without a report have a row too, which says what they are. */
const tableColumns = [...reportColumns, 'standing'] as const;
const unreadColumns = ['number', 'name', 'url', 'state', 'reason', 'tries'] as const;
type BatchColumn = (typeof tableColumns | typeof findingColumns | typeof unreadColumns)[number];

const widths: Partial<Record<BatchColumn, number>> = {
  agency: 28,
  title: 40,
  name: 28,
  url: 40,
  rule: 24,
  message: 50,
  formula: 30,
  quotes: 40,
  fix: 50,
  reason: 40,
};

/** Exports a batch. `csv`: the table of reports. `jsonl`: a line for each item, with its findings. */
export async function exportBatch(
  batch: Batch,
  store: BatchStore,
  format: BatchFormat,
  scheme: ScoringScheme,
  locale: Locale,
): Promise<Blob> {
  if (format === 'xlsx') return workbookOf(batch, store, scheme, locale);
  const parts: string[] = format === 'csv' ? ['\uFEFF', writeCsvLine(heads(tableColumns, locale))] : [];
  for await (const item of itemsOf(batch, store)) {
    if (format === 'jsonl') parts.push(`${JSON.stringify(await lineOf(item, store, scheme))}\n`);
    else parts.push(writeCsvLine(tableRow(item, scheme, locale)));
  }
  return new Blob(parts, { type: format === 'csv' ? 'text/csv;charset=utf-8' : 'application/jsonl' });
}

async function* itemsOf({ id, size }: Batch, store: BatchStore): AsyncGenerator<BatchItem> {
  for (let from = 0; from < size; from += PIECE) yield* await store.items(id, from, PIECE);
}

async function findingsOf({ batch, number, row }: BatchItem, store: BatchStore): Promise<readonly FindingView[]> {
  return row === null ? [] : ((await store.report(batch, number))?.findings ?? []);
}

async function lineOf(item: BatchItem, store: BatchStore, scheme: ScoringScheme) {
  const { name, url, state, reason, tries, row } = item;
  const score = row === null ? null : scoreOf(row.rules, scheme).points;
  const findings = await findingsOf(item, store);
  return { name, url, state, reason, tries, ...standingOf(item), report: row, score, findings };
}

async function workbookOf(batch: Batch, store: BatchStore, scheme: ScoringScheme, locale: Locale): Promise<Blob> {
  const reports: (readonly Value[])[] = [];
  const findings: (readonly Value[])[] = [];
  const unread: (readonly Value[])[] = [];
  for await (const item of itemsOf(batch, store)) {
    const row = reportRow(item, scheme);
    if (row === null) unread.push(unreadRow(item, locale));
    else {
      reports.push(row);
      for (const finding of await findingsOf(item, store)) findings.push(findingRow(item, finding, locale));
    }
  }
  const sheet = (
    key: 'reports' | 'findings' | 'unread',
    columns: readonly BatchColumn[],
    rows: Sheet['rows'],
  ): Sheet => ({
    name: text(locale, `batch.sheet.${key}`),
    columns: columns.map((column) => ({ head: text(locale, `batch.column.${column}`), width: widths[column] ?? 9 })),
    rows,
  });
  const { writeWorkbook } = await import('../export/workbook.ts');
  const bytes = await writeWorkbook([
    sheet('reports', reportColumns, reports),
    sheet('findings', findingColumns, findings),
    sheet('unread', unreadColumns, unread),
  ]);
  return new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
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

function tableRow(item: BatchItem, scheme: ScoringScheme, locale: Locale): readonly Value[] {
  const { number, name, url, state, reason } = item;
  const audited = reportRow(item, scheme);
  const standing = plainLine(reason === null ? text(locale, `batch.state.${state}`) : translate(locale, reason));
  if (audited !== null) return [...audited, standing];
  const known: Partial<Record<BatchColumn, Value>> = {
    number: number + 1,
    year: standingOf(item).year ?? null,
    name: plainLine(name),
    url: plainLine(url ?? ''),
    standing,
  };
  return tableColumns.map((column) => known[column] ?? null);
}

function heads(columns: readonly BatchColumn[], locale: Locale): readonly string[] {
  return columns.map((column) => text(locale, `batch.column.${column}` satisfies TextKey));
}

function reportRow({ number, name, url, row }: BatchItem, scheme: ScoringScheme): readonly Value[] | null {
  if (row === null) return null;
  const { agency, year, form, fails, reviews, coverage, title } = row;
  const score = scoreOf(row.rules, scheme).points;
  const { read, expected } = coverage;
  const words = [title ?? '', name, url ?? ''].map(plainLine);
  return [number + 1, plainLine(agency ?? ''), year, form, fails, reviews, read, expected, score, ...words];
}

function findingRow({ number, url, row }: BatchItem, finding: FindingView, locale: Locale): readonly Value[] {
  const { rule, outcome, message, formula, quotes, compared, fix } = finding;
  return [
    number + 1,
    plainLine(row?.agency ?? ''),
    row?.year ?? null,
    nameRule(locale, rule),
    nameOutcome(locale, outcome),
    plain(translate(locale, message)),
    formula === null ? null : plain(formula),
    plain([...quotes, ...(compared?.quotes ?? [])].join('\n')),
    plain(translate(locale, fix)),
    plainLine(url ?? ''),
  ];
}

function unreadRow({ number, name, url, state, reason, tries }: BatchItem, locale: Locale): readonly Value[] {
  const why = reason === null ? '' : plainLine(translate(locale, reason));
  return [number + 1, plainLine(name), plainLine(url ?? ''), text(locale, `batch.state.${state}`), why, tries];
}
