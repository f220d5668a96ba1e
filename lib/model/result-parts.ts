import * as z from 'zod/mini';
import { formIds, sectionIds } from './form.ts';
import { list } from './list.ts';

/** Parts of the published result (result.ts) that views have in common with it. */

const nullableNumber = z.nullable(z.number());

export const factStates = ['number', 'blank', 'dash', 'text', 'missing'] as const;

export const factSchema = z.object({
  value: nullableNumber,
  raw: z.string(),
  state: z.enum(factStates),
  /** From 0 to 1, how sure the recogniser was; left out where the cell was not read from a picture. */
  sure: z.optional(z.number()),
});

/** The other report that a finding compares with: last year's, another agency's. */
export const comparisonSchema = z.object({
  agency: z.nullable(z.string()),
  year: nullableNumber,
  /** The address or name of its source; null where that is not known. */
  source: z.nullable(z.string()),
  /** Its cells; '' for a blank one, null for one that was not read. */
  cells: list(z.object({ cell: z.string(), raw: z.nullable(z.string()) })),
  /** Its words, one for each quote of the finding. */
  quotes: list(z.string()),
});

export const findingSchema = z.object({
  rule: z.string(),
  outcome: z.enum(['fail', 'review']),
  severity: z.enum(['error', 'warning', 'notice']),
  section: z.nullable(z.string()),
  message: z.string(),
  cells: list(z.string()),
  expected: z.nullable(z.union([z.number(), z.string()])),
  actual: z.nullable(z.union([z.number(), z.string()])),
  formula: z.nullable(z.string()),
  quotes: list(z.string()),
  suspects: list(z.object({ cell: z.string(), shouldBe: z.number() })),
  fix: z.string(),
  fingerprint: z.string(),
  /**
   * Both sides of a contradiction in words (正文 14, 表中 16): nobody knows which of `actual` and `expected` is right. Left
   * out where `expected` is known.
   */
  sides: z.optional(list(z.string())),
  /** Left out where there is none, and in files of earlier versions. */
  clauses: z.optional(list(z.string())),
  compared: z.optional(comparisonSchema),
});

export const messageSchema = z.object({
  id: z.string(),
  /** The values that fill the text. Cells, rows, columns and sections are ids: the locale names them. */
  data: z.record(z.string(), z.union([z.string(), z.number(), list(z.string())])),
});

export const suspectSchema = z.object({
  cell: z.string(),
  shouldBe: z.number(),
  reason: z.enum(['oneCell', 'totalNotUpdated', 'swappedDigits', 'splitDigits', 'wrongPlace', 'twoCells']),
});

/** A finding as views have it: messages and sections by id. */
export const findingViewSchema = z.extend(findingSchema, {
  section: z.nullable(z.enum(sectionIds)),
  message: messageSchema,
  fix: messageSchema,
  suspects: list(suspectSchema),
  sides: z.optional(list(messageSchema)),
  clauses: list(z.string()),
  /** Whether the page can show where it is. */
  located: z.boolean(),
});

/** How often a rule gave each outcome. */
export const checkSchema = z.object({
  rule: z.string(),
  pass: z.number(),
  fail: z.number(),
  review: z.number(),
  notApplicable: z.number(),
  /** The message of a rule that threw; the other rules went on. */
  error: z.optional(z.string()),
});

export const reportSchema = z.object({
  title: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  year: nullableNumber,
  form: z.enum(formIds),
  sections: list(z.object({ id: z.string(), heading: z.string(), present: z.boolean(), empty: z.boolean() })),
  facts: z.record(z.string(), factSchema),
  coverage: z.object({ expected: z.number(), read: z.number() }),
  claims: list(
    z.object({
      subject: z.string(),
      value: z.number(),
      quote: z.string(),
      section: z.string(),
      /** The number in the tables that it agrees with; left out where there is none. */
      fits: z.optional(z.number()),
    }),
  ),
});
