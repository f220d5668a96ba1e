import * as z from 'zod/mini';
import { dismissalReasons } from './dismissal.ts';
import { instantSchema } from './instant.ts';
import { findingSchema, messageSchema } from './result-parts.ts';

/**
 * A reviewer's decision on one finding. (Rules give verdicts; people decide.) It is matched with findings by page, place
 * and values, which do not depend on the layout of the page or the version of Gouji.
 */

export const decisionSchema = z.object({
  /** Identity of the page or file: lib/triage/page-key.ts. */
  page: z.string(),
  /** The subject of the finding, without its numbers. */
  place: z.string(),
  /** The numbers and words that the finding rests on; a decision holds only while they are the same. */
  values: z.string(),
  /** open: only a note was written. */
  kind: z.enum(['open', 'confirmed', 'dismissed']),
  /** Set where it was dismissed. */
  reason: z.nullable(z.enum(dismissalReasons)),
  note: z.string(),
  /** When, as an ISO 8601 time. */
  at: instantSchema,
  /** The finding at that time, so that the decision can be listed when its finding is gone. */
  finding: z.object({
    rule: z.string(),
    outcome: findingSchema.shape.outcome,
    message: messageSchema,
    formula: z.nullable(z.string()),
    /** The raw text of its cells by cell id. */
    raws: z.record(z.string(), z.string()),
  }),
  /** Of the report, for lists over many pages. */
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
});

export type Decision = z.infer<typeof decisionSchema>;
