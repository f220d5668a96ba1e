/** The Word papers of a batch, with what people decided: an assessment of all reports, and a letter to each agency. */
import { paperReportOf } from '../export/docx.ts';
import type { Imprint } from '../export/imprint.ts';
import { letterName, packWordFiles } from '../export/letter-archive.ts';
import { needsLetter, type PaperReport } from '../export/word/paper-report.ts';
import { uncheckedReport } from '../export/word/to-paper-report.ts';
import { loadPaperTexts } from '../locales/load-papers.ts';
import { text, translate } from '../locales/text.ts';
import type { Batch, ReviewedItem } from '../model/batch.ts';
import type { BatchChart } from '../model/clients/batches.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { nameOfItem } from '../views/batch-table.ts';
import { collectAssessment } from './assess-batch.ts';
import { deliveryOf, type ExportSources, itemsOf } from './deliveries.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function exportAssessment(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
  charts: readonly BatchChart[],
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  const reports: PaperReport[] = [];
  const assessed = collectAssessment(batch, sources, scheme);
  for await (const item of itemsOf(batch, sources)) {
    assessed.add(item);
    reports.push(await toPaper(item, sources, scheme, locale));
  }
  const [{ makeAssessment }] = await Promise.all([import('../export/word/make.ts'), loadPaperTexts(locale)]);
  const frame = { batch: batch.name, scheme, charts, assessed: await assessed.assess() };
  return new Blob([(await makeAssessment(locale, reports, frame, imprint)).slice()], { type: DOCX });
}

/** A zip with a letter to each agency whose report has problems, or had some that it corrected. Names begin with the number of the report in the batch. */
export async function exportLetters(
  batch: Batch,
  sources: ExportSources,
  scheme: ScoringScheme,
  locale: Locale,
  imprint: Imprint,
): Promise<Blob> {
  const [{ makeLetters }] = await Promise.all([import('../export/word/make.ts'), loadPaperTexts(locale)]);
  const letters: Record<string, Uint8Array> = {};
  for await (const item of itemsOf(batch, sources)) {
    const report = await toPaper(item, sources, scheme, locale);
    if (!needsLetter(report)) continue;
    const name = letterName(locale, item.number + 1, batch.size, report, nameOfItem(item));
    letters[name] = await makeLetters(locale, [report], imprint);
  }
  return new Blob([(await packWordFiles(letters)).slice()], { type: 'application/zip' });
}

async function toPaper(
  item: ReviewedItem,
  sources: ExportSources,
  scheme: ScoringScheme,
  locale: Locale,
): Promise<PaperReport> {
  const { state, reason, row, url } = item;
  const delivery = await deliveryOf(item, sources, locale);
  if (delivery !== null) return paperReportOf({ ...delivery, scheme }, locale);
  // A row without its report: the record is damaged.
  const why = row === null ? reason : { id: 'batch.damaged', data: {} };
  const words = why === null ? text(locale, `batch.state.${state}`) : translate(locale, why);
  return uncheckedReport(locale, url ?? nameOfItem(item), words);
}
