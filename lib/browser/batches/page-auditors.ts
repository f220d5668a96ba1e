/** Audits reports in workers, each within a time limit. */
import * as z from 'zod/mini';
import type { PageAudit, PageSource } from '../../batches/audit-page.ts';
import type { BatchRunTools } from '../../batches/run-batch.ts';
import { workerAnswerSchema } from '../../batches/worker-answer.ts';
import * as limits from '../../model/limits.ts';
import { createWorkers, WorkerProblem } from '../workers.ts';

/** What a worker gets: a page to audit, or a report that was read before. */
export interface AuditAsk extends Pick<PageAudit, 'settings'> {
  readonly source: { readonly page: PageSource } | { readonly reading: Uint8Array };
  /** As JSON: cloning its objects from thread to thread takes several times as long. */
  readonly context: string | null;
}

/** `start` makes a worker that answers each `AuditAsk` (audit-worker.ts). Never rejects. */
export function createPageAuditors(
  size: number,
  start: () => Worker,
): Pick<BatchRunTools, 'auditPage' | 'checkReading'> {
  const workers = createWorkers({ size, start, answer: z.nullable(workerAnswerSchema), longest: limits.audit });

  const ask = (source: AuditAsk['source'], { settings, context }: PageAudit) =>
    workers.ask({ source, settings, context: context && JSON.stringify(context) } satisfies AuditAsk);

  return {
    async auditPage(page, how) {
      let trouble: WorkerProblem['trouble'] = 'broken';
      try {
        const answer = await ask({ page }, how);
        if (answer !== null && answer.kind !== 'checked') return answer;
      } catch (error) {
        if (error instanceof WorkerProblem) trouble = error.trouble;
      }
      return { kind: 'none', reason: { id: `batch.${trouble}`, data: {} }, bare: false };
    },
    async checkReading(reading, how) {
      const answer = await ask({ reading }, how).catch(() => null);
      return answer?.kind === 'checked' ? answer : null;
    },
  };
}
