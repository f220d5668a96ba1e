/** What workers answer that audit the reports of a batch. */
import * as z from 'zod/mini';
import { batchRowSchema } from '../model/batch.ts';
import { messageSchema } from '../model/result-parts.ts';
import { keptReportSchema } from '../store/kept-report.ts';

/** The part of a row that depends on other reports. */
const judgementSchema = z.pick(batchRowSchema, { fails: true, reviews: true, rules: true });

export const workerAnswerSchema = z.discriminatedUnion('kind', [
  /** A page was audited. */
  z.object({
    kind: z.literal('report'),
    /** A page without a table: a script may draw one. */
    bare: z.boolean(),
    /** It has scanned pages that were not read. */
    scanned: z.boolean(),
    row: batchRowSchema,
    ...z.pick(keptReportSchema, { outline: true, facts: true, findings: true }).shape,
    reading: z.instanceof(Uint8Array),
  }),
  /** No report, and why. */
  z.object({ kind: z.literal('none'), bare: z.boolean(), scanned: z.boolean(), reason: messageSchema }),
  /** A report that was read before was checked again. */
  z.object({ kind: z.literal('checked'), judgement: judgementSchema, findings: z.string() }),
]);

type WorkerAnswer = z.infer<typeof workerAnswerSchema>;
export type AuditedPage = Exclude<WorkerAnswer, { kind: 'checked' }>;
export type CheckedReport = Extract<WorkerAnswer, { kind: 'checked' }>;
export type Judgement = CheckedReport['judgement'];
