/** A batch as an assessment, from what the store has: the numbers that the page shows. */
import { assessmentHtml } from '../export/assessment-html.ts';
import { assessmentTables } from '../export/assessment-tables.ts';
import type { Imprint } from '../export/imprint.ts';
import { plainLine } from '../export/plain.ts';
import type { Batch, ReviewedItem } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { type Assessment, assess } from '../views/assessment.ts';
import { type ResultRow, resultRow } from '../views/batch-table.ts';
import { type ExportSources, itemsOf } from './deliveries.ts';

interface CollectedAssessment {
  add(item: ReviewedItem): void;
  /** Of the items that were added. */
  assess(): Promise<Assessment<ResultRow>>;
}

/** An assessment to which the items of a batch are added one by one, as an export reads them for other parts too. */
export function collectAssessment(
  { expected }: Batch,
  { classes }: Pick<ExportSources, 'classes'>,
  scheme: ScoringScheme,
): CollectedAssessment {
  const reports: ResultRow[] = [];
  const unread: { number: number; name: string; state: 'failed' | 'skipped' }[] = [];
  let waiting = 0;
  return {
    add(item) {
      const { number, name, state } = item;
      const row = resultRow(item, scheme);
      if (row !== null) reports.push(row);
      else if (state === 'failed' || state === 'skipped') unread.push({ number, name, state });
      else waiting += 1;
    },
    async assess() {
      const { rules } = await import('../checks/registry.ts');
      const [order, { total }] = [rules.map(({ id }) => id), scheme];
      return assess({ reports, unread, waiting, expected, total, rules: order, classes: await classes() });
    },
  };
}

/** The assessment as one HTML file. */
export async function exportAssessmentHtml(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  const collected = collectAssessment(batch, sources, scheme);
  for await (const item of itemsOf(batch, sources)) collected.add(item);
  const tables = assessmentTables(locale, await collected.assess(), scheme.total);
  const page = assessmentHtml(locale, plainLine(batch.name), tables, imprint);
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}
