import * as z from 'zod/mini';
import { list } from './list.ts';
import { checkSchema, findingSchema, reportSchema } from './result-parts.ts';

/** The published result (contract.md), one per input. Parsed wherever a result crosses a border. */

export const resultSchema = z.object({
  schemaVersion: z.literal(1),
  source: z.object({
    kind: z.enum(['html', 'text', 'pdf', 'docx']),
    name: z.string(),
    url: z.nullable(z.string()),
    sha256: z.string(),
  }),
  error: z.nullable(z.string()),
  /** before-the-forms: a report of `year`, before 2019. Only audited sources have a report. */
  standing: z.enum(['audited', 'not-a-report', 'before-the-forms', 'unreadable']),
  year: z.optional(z.nullable(z.number())),
  report: z.nullable(reportSchema),
  findings: list(findingSchema),
  checks: list(checkSchema),
  /** The limitations of the source, by id and in words; left out where all was read. */
  notices: z.optional(list(z.object({ id: z.string(), message: z.string() }))),
  timings: z.object({ total: z.number() }),
});

export type AuditResult = z.infer<typeof resultSchema>;
