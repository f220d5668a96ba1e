import * as z from 'zod/mini';
import { list } from './list.ts';
import { factSchema, reportSchema } from './result-parts.ts';

/**
 * What is kept of a report so that others can be compared with it: last year's, another agency's, a department's. Plain
 * values, so that it can be stored and sent.
 */
export const otherReportSchema = z.object({
  /** Address or name of what it was read from; null where that is not known. */
  source: z.nullable(z.string()),
  /** As in a reading: folded to simplified. */
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  form: reportSchema.shape.form,
  /** By cell id; a cell that was not found is `missing`. */
  facts: z.record(z.string(), factSchema),
  /** Paragraphs of sections one and five in reading order, simplified, half-width, without white space. */
  paragraphs: z.object({ overview: list(z.string()), problems: list(z.string()) }),
});

export type OtherReport = z.infer<typeof otherReportSchema>;
