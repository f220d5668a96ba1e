import * as z from 'zod/mini';
import { list } from './list.ts';
import { factSchema, reportSchema } from './result-parts.ts';

/**
 * The part of a report that others are compared with: last year's, another agency's, a department's. It has plain values
 * only, so that it can be stored and sent.
 */
export const otherReportSchema = z.object({
  /** The address or name of its source; null where that is not known. */
  source: z.nullable(z.string()),
  /** As in a report: folded to simplified. */
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  /** Which of the two are not certain. Records of earlier versions do not say. */
  unsure: z._default(list(z.enum(['agency', 'year'])), []),
  form: reportSchema.shape.form,
  /** By cell id; a cell that was not found is `missing`. */
  facts: z.record(z.string(), factSchema),
  /** Paragraphs of sections one and five in reading order, simplified, half-width, without white space. */
  paragraphs: z.object({ overview: list(z.string()), problems: list(z.string()) }),
});

export type OtherReport = z.infer<typeof otherReportSchema>;
