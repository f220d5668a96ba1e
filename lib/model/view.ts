import * as z from 'zod/mini';
import { agencyClassSchema } from './agency.ts';
import { limitations } from './document.ts';
import { formIds } from './form.ts';
import { list } from './list.ts';
import { checkSchema, factSchema, findingViewSchema, messageSchema, reportSchema } from './result-parts.ts';

/** An audit as views show it: ids and values, no words and no element of the page. Crosses from page to popup and side panel. */

const count = z.number().check(z.int(), z.gte(0));

/** `whole`: every cell was read and every rule ran; else what was not seen may hide more. */
export const countsSchema = z.object({ fail: count, review: count, whole: z.boolean() });

/** A number said in the report's text, compared with the tables. */
const claimViewSchema = z.object({
  /** Names its sentence to whoever shows it on the page. */
  fingerprint: z.string(),
  /** A cell, or a sum of cells named like one. */
  subject: z.string(),
  said: z.number(),
  /** What each meaning that the form allows comes to, as far as it was read. */
  inTable: list(z.number()),
  /** `unread`: it fits no meaning that was read, but not all were, or it may be a part of what the tables hold. */
  result: z.enum(['agrees', 'differs', 'unread']),
  /** The text says that there was none; `said` is 0. */
  denial: z.boolean(),
  quote: z.string(),
  section: z.nullable(z.string()),
  // What follows is not in files of earlier versions.
  /** What the tables hold that it agrees with: `said`, near it where that is rounded, or what its sentence adds up to. */
  fits: z._default(z.nullable(z.number()), null),
  rounded: z._default(z.boolean(), false),
  /** Whose and when, as said; '' where the sentence does not say. */
  body: z._default(z.string(), ''),
  time: z._default(z.string(), ''),
  /** The first word that was not understood; '' where all were. */
  unknown: z._default(z.string(), ''),
  /** Every word was understood, of this report's own year and body. */
  sure: z._default(z.boolean(), true),
});

export const limitationSchema = z.enum(limitations);

/** What was known beside the report when it was audited in a browser. */
const knownContextViewSchema = z.object({
  /** What it was compared with; null: with nothing. */
  previous: z.nullable(
    z.object({
      agency: z.nullable(z.string()),
      year: z.nullable(z.number()),
      source: z.nullable(z.string()),
      /** Whether it is the agency's of the year before; `ask`: the reader is to say. */
      pair: z.enum(['same', 'ask', 'other']),
      /** By the reader, who may have said too that it is to be compared with nothing. */
      chosen: z.boolean(),
    }),
  ),
  /** The reader wants no comparison. */
  declined: z.boolean(),
  /** Days on which it was published as the page says, YYYY-MM-DD, and as the reader says. */
  published: z.object({ read: list(z.string()), given: z.nullable(z.string()) }),
});

/** A whole audit: what views show and what is published (lib/findings/result.ts) come from it. */
export const reportViewSchema = z.object({
  kind: z.literal('report'),
  agency: z.nullable(z.string()),
  /** By its name; what the reader said of the agency is in the settings. */
  agencyKind: z.extend(agencyClassSchema, { reasons: z.object({ level: messageSchema, kind: messageSchema }) }),
  year: z.nullable(z.number()),
  title: z.nullable(z.string()),
  form: z.enum(formIds),
  coverage: z.object({ expected: count, read: count }),
  counts: countsSchema,
  /** Single checks that gave an answer. */
  checked: count,
  sections: reportSchema.shape.sections,
  /** Every cell of the form; `located`: there is a place on the page to go to. */
  facts: z.record(z.string(), z.extend(factSchema, { located: z.boolean() })),
  checks: list(checkSchema),
  notices: list(limitationSchema),
  findings: list(findingViewSchema),
  claims: list(claimViewSchema),
  /** Claims beyond those listed. */
  claimsLeft: count,
  milliseconds: z.number(),
  knownContext: z.optional(knownContextViewSchema),
});

export const auditViewSchema = z.union([
  z.object({
    kind: z.literal('none'),
    reason: z.enum(['notReport', 'olderForm']),
    year: z.nullable(z.number()),
  }),
  reportViewSchema,
  z.object({ kind: z.literal('error'), error: z.string() }),
]);

export type CellView = z.infer<typeof reportViewSchema>['facts'][string];
/** A file that a page links to; `kind` is what its name ends in. */
export const attachmentSchema = z.object({
  url: z.string(),
  name: z.string(),
  kind: z.enum(['pdf', 'doc', 'docx', 'wps', 'ofd']),
});

export type Attachment = z.infer<typeof attachmentSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type ClaimView = z.infer<typeof claimViewSchema>;
export type FindingView = z.infer<typeof findingViewSchema>;
export type AuditView = z.infer<typeof auditViewSchema>;
/** What any audit gives that did not break. */
export type SoundView = Exclude<AuditView, { kind: 'error' }>;
export type ReportView = Extract<AuditView, { kind: 'report' }>;

/** What a tab shows, as far as the popup may know. */
export type TabState =
  /** Closed to extensions (`browser`), shown by the browser's PDF viewer, no right to read it (any more), tab closed. */
  | { readonly kind: 'unreadable'; readonly why: 'browser' | 'pdf' | 'denied' | 'closed' }
  | { readonly kind: 'audited'; readonly view: AuditView; readonly marks: boolean };
export type KnownContextView = z.infer<typeof knownContextViewSchema>;
