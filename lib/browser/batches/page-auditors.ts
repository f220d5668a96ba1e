/** Audits reports in workers, each within a time limit. */
import * as z from 'zod/mini';
import type { PageAudit, PageSource } from '../../batches/audit-page.ts';
import { type AuditedPage, auditedPageSchema } from '../../model/batch.ts';
import * as limits from '../../model/limits.ts';
import { createWorkers, WorkerProblem } from '../workers.ts';

/** What a worker gets. */
export interface PageAsk extends PageAudit {
  readonly page: PageSource;
}

/** An `AuditedPage` as JSON: cloning its objects from thread to thread takes several times as long. */
const answerSchema = z.pipe(z.pipe(z.string(), z.transform(parseJson)), auditedPageSchema);

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The work of a worker that `createPageAuditors` asks. */
export function answerAsJson(audit: (ask: PageAsk) => Promise<AuditedPage>): (ask: PageAsk) => Promise<string> {
  return async (ask) => JSON.stringify(await audit(ask));
}

/** `start` makes a worker that answers each `PageAsk` with `answerAsJson`. Never rejects: a problem is the page's result. */
export function createPageAuditors(size: number, start: () => Worker) {
  const workers = createWorkers<PageAsk, AuditedPage>({
    size,
    start,
    answer: answerSchema,
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
