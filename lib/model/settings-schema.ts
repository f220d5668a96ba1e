import * as z from 'zod/mini';
import { agencyClassSchema } from './agency.ts';
import { dutyHolders } from './audit-context.ts';
import { papersSchema } from './papers.ts';

export const ruleSettingSchema = z.enum(['off', 'error', 'warning', 'notice']);

/** A host as the browser writes it: lower case, other scripts in their ASCII form (xn--…), no port, no wildcard. */
export const siteSchema = z.string().check(z.regex(/^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/), z.maxLength(253));

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that every year has. */
export function isMonthDay(value: readonly unknown[]): boolean {
  const [month, day] = value;
  const last = typeof month === 'number' ? days[month - 1] : undefined;
  return value.length === 2 && last !== undefined && Number.isInteger(day) && Number(day) >= 1 && Number(day) <= last;
}

export const thresholdRanges = {
  /** Share of a section, 0–1. */
  repeated: { from: 0.05, to: 1 },
  /** Characters. */
  overviewLength: { from: 100, to: 20_000 },
} as const;

const monthDaySchema = z.tuple([z.number(), z.number()]).check(z.refine(isMonthDay));
const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
  z.optional(z.number().check(z.gte(from), z.lte(to)));

/** The user's settings. Every part has a default. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** Changes by rule id: switched off, or another severity. Other rules keep their defaults; unknown ids (of a later version) are kept. */
  rules: z.record(z.string(), ruleSettingSchema),
  /** The class that the user chose for an agency, by its name folded to simplified characters. */
  agencies: z.record(z.string(), agencyClassSchema),
  /** The user's answers, by agency and the name in last year's report: whether both are the same agency. */
  formerly: z.record(z.string(), z.record(z.string(), z.boolean())),
  /** Local deadlines of publication by class of agency; those not named are the law's. */
  deadlines: z.partialRecord(z.enum(dutyHolders), monthDaySchema),
  /** Thresholds not named have their defaults. */
  thresholds: z.object({
    repeated: within(thresholdRanges.repeated),
    overviewLength: within(thresholdRanges.overviewLength),
  }),
  /** Hosts besides *.gov.cn whose pages are audited without a click, such as `www.example.edu.cn`. */
  sites: z.array(siteSchema),
  /** What stands on files to hand over. */
  papers: papersSchema,
  /** Whether marks are drawn on the page when popup or side panel open. */
  marks: z.boolean(),
  /** Whether scanned pages and pictures are read as soon as they are opened. */
  pictures: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** system: the browser's language. */
  language: z.enum(['system', 'zh-CN', 'zh-TW', 'en']),
});
