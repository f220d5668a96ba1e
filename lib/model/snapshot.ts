import * as z from 'zod/mini';
import { foundProblemSchema } from './found-problem.ts';
import { instantSchema } from './instant.ts';
import { list } from './list.ts';
import { reportSchema } from './result-parts.ts';

/** A state of a page as it was audited, kept so that later changes can be found. */
export const snapshotSchema = z.object({
  page: z.string(),
  url: z.string(),
  title: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  form: reportSchema.shape.form,
  /** First and last time it was seen like this, as ISO 8601 times. */
  at: instantSchema,
  seen: instantSchema,
  /** The version of Gouji: another may read the same page otherwise. */
  version: z.string(),
  /** Cell id to raw text; null where the cell was not found. */
  facts: z.record(z.string(), z.nullable(z.string())),
  sections: reportSchema.shape.sections,
  /** Sentences with a number of the tables. */
  quotes: list(z.string()),
  /** The problems that were found in it; states of version 0.1.0 do not say. */
  found: z.optional(list(foundProblemSchema)),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
