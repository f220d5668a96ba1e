import * as z from 'zod/mini';
import type { CellId } from './form.ts';
import { list } from './list.ts';
import { findingSchema, messageSchema } from './result-parts.ts';

/** A problem of an earlier state of a report, kept so that a later round can say what became of it. */
export const foundProblemSchema = z.object({
  outcome: findingSchema.shape.outcome,
  message: messageSchema,
  formula: z.nullable(z.string()),
  /** The place and the values of each finding, as decisions have them, with its rule; the lead first. */
  findings: list(z.object({ rule: z.string(), place: z.string(), values: z.string() })),
  /** It rests on another report too; left out where it does not. */
  compared: z.optional(z.boolean()),
  /** The raw text of its cells by cell id; null for a cell that was not found. */
  raws: z.record(z.string(), z.nullable(z.string())),
});

export type FoundProblem = z.infer<typeof foundProblemSchema>;

/** A cell's text as printed, then and now; null: not found. */
export interface CellChange {
  readonly cell: CellId;
  readonly before: string | null;
  readonly after: string | null;
}

/** unchanged: found then and now; changed: found again with other numbers. */
export type Since = 'new' | 'unchanged' | 'changed';
