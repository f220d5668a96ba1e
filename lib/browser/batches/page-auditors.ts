/** Audits reports in workers, each within a time limit. */
import * as z from 'zod/mini';
import type { PageAudit, PageSource } from '../../batches/audit-page.ts';
import type { BatchRunTools } from '../../batches/run-batch.ts';
import { type AuditedPage, workerAnswerSchema } from '../../batches/worker-answer.ts';
import * as limits from '../../model/limits.ts';
import { createWorkers, WorkerProblem } from '../workers.ts';

/** What a worker gets: a page to audit, or a report that was read before. */
export interface AuditAsk extends Pick<PageAudit, 'settings'> {
  readonly source: { readonly page: PageSource } | { readonly reading: Uint8Array };
  /** As JSON: cloning its objects from thread to thread takes several times as long. */
  readonly context: string | null;
  readonly pictures: boolean;
}

/** Milliseconds for a report with scanned pages; the last page is begun just before the time is up. */
const longestWithPictures = limits.audit + limits.batchPictures.time + limits.batchPictures.pageTime;

/** `start` makes a worker that answers each `AuditAsk` (audit-worker.ts). Never rejects. */
export function createPageAuditors(
  size: number,
  start: () => Worker,
): Pick<BatchRunTools, 'auditPage' | 'checkReading'> {
  const answer = z.nullable(workerAnswerSchema);
  const workers = createWorkers<AuditAsk, z.infer<typeof answer>>({ size, start, answer, longest: limits.audit });
  /** The recogniser takes some hundred megabytes: one report at a time, and its worker ends with it. */
  const readers = createWorkers<AuditAsk, z.infer<typeof answer>>({
    size: 1,
    start,
    answer,
    longest: longestWithPictures,
    once: true,
  });

  const ask = (source: AuditAsk['source'], { settings, context }: PageAudit, pictures = false) =>
    (pictures ? readers : workers).ask({
      source,
      settings,
      context: context && JSON.stringify(context),
      pictures,
    });

  async function audit(page: PageSource, how: PageAudit, pictures: boolean): Promise<AuditedPage> {
    let trouble: 'hung' | 'broken' = 'broken';
    try {
      const answer = await ask({ page }, how, pictures);
      if (answer !== null && answer.kind !== 'checked') return answer;
    } catch (error) {
      if (error instanceof WorkerProblem && error.trouble === 'hung') trouble = 'hung';
    }
    return { kind: 'none', reason: { id: `batch.${trouble}`, data: {} }, bare: false, scanned: false };
  }

  return {
    async auditPage(page, how) {
      const audited = await audit(page, how, false);
      if (!how.pictures || !audited.scanned) return audited;
      const read = await audit(page, how, true);
      // What its text alone gave is better than nothing.
      return audited.kind === 'report' && read.kind === 'none' ? audited : read;
    },
    async checkReading(reading, how) {
      const answer = await ask({ reading }, how).catch(() => null);
      return answer?.kind === 'checked' ? answer : null;
    },
  };
}
