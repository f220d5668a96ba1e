/** A batch as one file. The store is read piece by piece; a workbook is built in memory. */
import { correctionOf } from '../export/correction.ts';
import { writeCsvLine } from '../export/csv.ts';
import type { Value } from '../export/delivery.ts';
import { plain, plainLine } from '../export/plain.ts';
import { nameOutcome, nameRule } from '../export/words.ts';
import type { Sheet } from '../export/workbook.ts';
import { decisionText, progressText } from '../locales/decision-text.ts';
import { type TextKey, text, translate } from '../locales/text.ts';
import type { Batch, BatchItem, BatchRow, ReviewedItem } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { problemsOf, type ReviewedProblem } from '../triage/reviewed-report.ts';
import { type ResultRow, resultRow } from '../views/batch-table.ts';
import { type BatchReviews, keyOfItem } from './reviews.ts';

type BatchFormat = 'xlsx' | 'csv' | 'jsonl';

const PIECE = 200;
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
  'opinion',
  'progress',
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
  opinion: 24,
  progress: 30,
  reason: 40,
};

/** What an export is made of. */
export interface ExportSources {
  readonly store: BatchStore;
  readonly reviews: BatchReviews;
}

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
): Promise<Blob> {
  if (format === 'xlsx') return workbookOf(batch, sources, scheme, locale);
  const parts: string[] = format === 'csv' ? ['\uFEFF', writeCsvLine(heads(tableColumns, locale))] : [];
  for await (const item of itemsOf(batch, sources)) {
    if (format === 'jsonl') parts.push(`${JSON.stringify(await lineOf(item, sources, scheme))}\n`);
    else parts.push(writeCsvLine(tableRow(item, scheme, locale)));
  }
  return new Blob(parts, { type: format === 'csv' ? 'text/csv;charset=utf-8' : 'application/jsonl' });
}

/** The items in their order. */
export async function* itemsOf({ id, size }: Batch, { store, reviews }: ExportSources): AsyncGenerator<ReviewedItem> {
  for (let from = 0; from < size; from += PIECE) yield* await reviews.review(await store.items(id, from, PIECE));
}

export async function problemsIn(
  item: BatchItem,
  { store, reviews }: ExportSources,
): Promise<readonly ReviewedProblem[]> {
  const report = item.row === null ? null : await store.report(item.batch, item.number);
  return report === null ? [] : problemsOf(report.findings, report.other, keyOfItem(item), await reviews.of(item));
}

async function lineOf(item: ReviewedItem, sources: ExportSources, scheme: ScoringScheme) {
  const { name, url, state, reason, tries } = item;
  const row = resultRow(item, scheme);
  const problems = await problemsIn(item, sources);
  const findings = problems.flatMap(({ key, standing, items }) =>
    items.map(({ finding, decision }) => ({ ...finding, problem: key, standing, decision: decisionOf(decision) })),
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
  const { kind, reason, note, at, steps = [] } = decision;
  return { kind, reason, note, at, steps };
}

async function workbookOf(batch: Batch, sources: ExportSources, scheme: ScoringScheme, locale: Locale): Promise<Blob> {
  const reports: (readonly Value[])[] = [];
  const findings: (readonly Value[])[] = [];
  const dismissed: (readonly Value[])[] = [];
  const unread: (readonly Value[])[] = [];
  for await (const item of itemsOf(batch, sources)) {
    const row = reportRow(item, scheme);
    if (row === null) unread.push(unreadRow(item, locale));
    else {
      reports.push(row);
      for (const problem of await problemsIn(item, sources))
        (problem.standing === 'dismissed' ? dismissed : findings).push(problemRow(item, problem, locale));
    }
  }
  const sheet = (
    key: 'reports' | 'findings' | 'dismissed' | 'unread',
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
    ...(dismissed.length > 0 ? [sheet('dismissed', findingColumns, dismissed)] : []),
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

function tableRow(item: ReviewedItem, scheme: ScoringScheme, locale: Locale): readonly Value[] {
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

function reportRow(item: ReviewedItem, scheme: ScoringScheme): readonly Value[] | null {
  const row = resultRow(item, scheme);
  if (row === null || item.row === null) return null;
  const { agency, year, form, fails, reviews, problems, decided, score, title } = row;
  const { read, expected } = item.row.coverage;
  const counts = [fails, reviews, problems, decided, read, expected, score];
  const words = [title ?? '', item.name, item.url ?? ''].map(plainLine);
  return [item.number + 1, plainLine(agency ?? ''), year, form, ...counts, ...words];
}

/** One row for a problem: what is wrong, then the findings that it explains. */
function problemRow({ number, url, row }: BatchItem, problem: ReviewedProblem, locale: Locale): readonly Value[] {
  const { outcome, message, items, steps } = problem;
  const { rule, formula, quotes, compared } = items[0].finding;
  const fixes = new Map(items.map(({ finding }) => [finding.fingerprint, { fix: translate(locale, finding.fix) }]));
  const messages = [message, ...items.map(({ finding }) => finding.message).filter((each) => each !== message)];
  const opinions = items.flatMap(({ decision }) => (decision === null ? [] : [decisionText(locale, decision)]));
  return [
    number + 1,
    plainLine(row?.agency ?? ''),
    row?.year ?? null,
    nameRule(locale, rule),
    nameOutcome(locale, outcome),
    plain(messages.map((each) => translate(locale, each)).join('\n')),
    formula === null ? null : plain(formula),
    plain([...quotes, ...(compared?.quotes ?? [])].join('\n')),
    plain(correctionOf(problem, fixes, locale)),
    opinions.length === 0 ? null : plain([...new Set(opinions)].join('\n')),
    steps.length === 0 ? null : plain(progressText(locale, steps)),
    plainLine(url ?? ''),
  ];
}

function unreadRow({ number, name, url, state, reason, tries }: BatchItem, locale: Locale): readonly Value[] {
  const why = reason === null ? '' : plainLine(translate(locale, reason));
  return [number + 1, plainLine(name), plainLine(url ?? ''), text(locale, `batch.state.${state}`), why, tries];
}
