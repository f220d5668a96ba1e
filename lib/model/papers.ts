import * as z from 'zod/mini';

/** What the office writes on all files that it hands over, and the texts of its letters and assessments. */

/** Characters. */
export const longestLine = 200;
export const longestTemplate = 4000;

const line = z.string().check(z.maxLength(longestLine));
const template = z.optional(z.string().check(z.maxLength(longestTemplate)));

export const deadlineRange = { from: 1, to: 365 } as const;
/** Days from the letter to its deadline. */
export const defaultDays = 15;

/** A text that is left out is the one of the locale (lib/locales). Empty lines stand for nothing. */
export const papersSchema = z.object({
  /** The office that checks, its reviewer, and the number of its letters, such as `南政公开〔2026〕5号`. */
  office: line,
  reviewer: line,
  number: line,
  /** A paper to one agency about its report. */
  letter: z.object({
    title: template,
    opening: template,
    closing: template,
    /** Days until the agency has corrected its report. */
    days: z.optional(z.number().check(z.int(), z.gte(deadlineRange.from), z.lte(deadlineRange.to))),
  }),
  /** A paper to an agency that corrected what was found in the round before. Settings of earlier versions have none. */
  passed: z._default(z.object({ title: template, opening: template, closing: template }), {}),
  /** A paper about many reports. */
  assessment: z.object({ title: template, opening: template, closing: template }),
});
