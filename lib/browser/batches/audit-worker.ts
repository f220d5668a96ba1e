/** In a worker: answers what `createPageAuditors` asks. */
import { auditPage, checkReading } from '../../batches/audit-page.ts';
import type { AuditedPage, CheckedReport } from '../../batches/worker-answer.ts';
import type { Readers, ReadPdf } from '../../source/file.ts';
import type { AuditAsk } from './page-auditors.ts';

export function auditsWith(
  readPdf: ReadPdf,
  pictures: Readers['pictures'],
): (ask: AuditAsk) => Promise<AuditedPage | CheckedReport | null> {
  return async ({ source, settings, context, pictures: wanted }) => {
    const how = { settings, context: context === null ? null : JSON.parse(context), pictures: wanted };
    return 'page' in source ? auditPage(source.page, how, readPdf, pictures) : checkReading(source.reading, how);
  };
}
