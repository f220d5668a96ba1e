/** Audits reports in workers, each within a time limit. */
import type { PageAudit, PageSource } from '../../batches/audit-page.ts';
import { type AuditedPage, auditedPageSchema } from '../../model/batch.ts';
import * as limits from '../../model/limits.ts';
import { createWorkers, WorkerProblem } from '../workers.ts';

/** What a worker gets. */
export interface PageAsk extends PageAudit {
  readonly page: PageSource;
}

/** `start` makes a worker that answers each `PageAsk` with an `AuditedPage`. Never rejects: a problem is the page's result. */
export function createPageAuditors(size: number, start: () => Worker) {
  const workers = createWorkers<PageAsk, AuditedPage>({
    size,
    start,
    answer: auditedPageSchema,
    longest: limits.audit,
  });
  return async (ask: PageAsk): Promise<AuditedPage> => {
    try {
      return await workers.ask(ask);
    } catch (error) {
      const trouble = error instanceof WorkerProblem ? error.trouble : 'broken';
      return { kind: 'none', reason: { id: `batch.${trouble}`, data: {} }, bare: false };
    }
  };
}
