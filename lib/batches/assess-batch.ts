/** A batch as an assessment, from what the store has: the numbers that the page shows. */
import { assessmentHtml } from '../export/assessment-html.ts';
import { assessmentTables } from '../export/assessment-tables.ts';
import type { Imprint } from '../export/imprint.ts';
import { plainLine } from '../export/plain.ts';
import type { Batch } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { type Assessment, assess } from '../views/assessment.ts';
import { type ResultRow, resultRow } from '../views/batch-table.ts';
import { type ExportSources, itemsOf } from './deliveries.ts';

export async function assessBatch(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
): Promise<Assessment<ResultRow>> {
  const reports: ResultRow[] = [];
  const unread: { number: number; name: string; state: 'failed' | 'skipped' }[] = [];
  let waiting = 0;
  for await (const item of itemsOf(batch, sources)) {
    const { number, name, state } = item;
    const row = resultRow(item, scheme);
    if (row !== null) reports.push(row);
    else if (state === 'failed' || state === 'skipped') unread.push({ number, name, state });
    else waiting += 1;
  }
  const { rules } = await import('../checks/registry.ts');
  const { expected } = batch;
  const classes = await sources.classes();
  return assess({ reports, unread, waiting, expected, total: scheme.total, rules: rules.map(({ id }) => id), classes });
}

/** The assessment as one HTML file. */
export async function exportAssessmentHtml(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  const tables = assessmentTables(locale, await assessBatch(batch, sources, scheme), scheme.total);
  const page = assessmentHtml(locale, plainLine(batch.name), tables, imprint);
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}
