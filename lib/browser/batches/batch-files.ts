import type { ExportSources } from '../../batches/deliveries.ts';
import type { Imprint } from '../../export/imprint.ts';
import type { Batch } from '../../model/batch.ts';
import type { BatchesClient } from '../../model/clients/batches.ts';
import type { Locale } from '../../model/locale.ts';

type BatchFiles = Pick<BatchesClient, 'exportAll' | 'assessment' | 'letters' | 'exportData'>;

/** The files of a batch. Their writers are loaded when the user wants one. */
export function batchFiles(
  sources: ExportSources,
  batchOf: (id: string) => Promise<Batch>,
  locale: Locale,
  imprint: () => Promise<Imprint>,
): BatchFiles {
  const papers = () => import('../../batches/papers.ts');
  return {
    async exportAll(id, format, scheme) {
      if (format === 'html') {
        const { exportAssessmentHtml } = await import('../../batches/assess-batch.ts');
        return exportAssessmentHtml(await batchOf(id), sources, scheme, locale, await imprint());
      }
      const { exportBatch } = await import('../../batches/export.ts');
      return exportBatch(await batchOf(id), sources, format, scheme, locale, await imprint());
    },
    async assessment(id, scheme, charts) {
      const { exportAssessment } = await papers();
      return exportAssessment(await batchOf(id), sources, scheme, charts, locale, await imprint());
    },
    async letters(id, scheme) {
      const { exportLetters } = await papers();
      return exportLetters(await batchOf(id), sources, scheme, locale, await imprint());
    },
    async exportData(id, format) {
      const { exportData } = await import('../../batches/export-data.ts');
      return exportData(await batchOf(id), sources.store, format, locale);
    },
  };
}
