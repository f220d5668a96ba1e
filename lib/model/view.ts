import * as z from 'zod/mini';
import { agencyClassSchema } from './agency.ts';
import type { Decision } from './decision.ts';
import { limitations } from './document.ts';
import { formIds } from './form.ts';
import { list } from './list.ts';
import { checkSchema, factSchema, findingViewSchema, messageSchema, reportSchema } from './result-parts.ts';

/** An audit as views show it: ids and values, no words and no element of the page. Crosses from page to popup and side panel. */

const count = z.number().check(z.int(), z.gte(0));

/** Problems of one outcome, and what people decided on them: `found` is the sum of the others. */
const outcomeTallySchema = z.object({ found: count, open: count, confirmed: count, dismissed: count });

/** The problems of a report. `whole`: every cell was read and every rule ran; otherwise there may be more to find. */
export const tallySchema = z.object({ fail: outcomeTallySchema, review: outcomeTallySchema, whole: z.boolean() });

/** A number in the report's text, compared with the tables. */
const claimViewSchema = z.object({
  /** Identifies the sentence, so that the page can show it. */
  fingerprint: z.string(),
  /** A cell, or a sum of cells named like one. */
  subject: z.string(),
  said: z.number(),
  /** The total of each interpretation whose cells were read. */
  inTable: list(z.number()),
  /** `unread`: it fits no interpretation, but not all could be read, or it may be a part of a number in the tables. */
  result: z.enum(['agrees', 'differs', 'unread']),
  /** The text says that there was none; `said` is 0. */
  denial: z.boolean(),
  quote: z.string(),
  section: z.nullable(z.string()),
  // Files of earlier versions lack the following.
  /** The number in the tables that it agrees with: equal, near where `said` is rounded, or a sum of its sentence. */
  fits: z._default(z.nullable(z.number()), null),
  rounded: z._default(z.boolean(), false),
  /** The agency and the time that the sentence names; '' where it names none. */
  body: z._default(z.string(), ''),
  time: z._default(z.string(), ''),
  /** The first word that was not understood; '' where all were. */
  unknown: z._default(z.string(), ''),
  /** Every word was understood, of this report's own year and body. */
  sure: z._default(z.boolean(), true),
});

export const limitationSchema = z.enum(limitations);

/** The known context of an audit in a browser. */
const knownContextViewSchema = z.object({
  /** The report it was compared with; null: none. */
  previous: z.nullable(
    z.object({
      agency: z.nullable(z.string()),
      year: z.nullable(z.number()),
      source: z.nullable(z.string()),
      /** Whether it is the agency's report of the year before; `ask`: the user has to answer. */
      pair: z.enum(['same', 'ask', 'other']),
      /** Whether the user chose it. */
      chosen: z.boolean(),
    }),
  ),
  /** The user wants no comparison. */
  declined: z.boolean(),
  /** Days of publication, YYYY-MM-DD: those that the page states, and the one that the user entered. */
  published: z.object({ read: list(z.string()), given: z.nullable(z.string()) }),
});

/** A whole audit. Views show it; lib/findings/result.ts makes the published result of it. */
export const reportViewSchema = z.object({
  kind: z.literal('report'),
  agency: z.nullable(z.string()),
  /** Read from the name; a class that the user chose is in the settings. */
  agencyKind: z.extend(agencyClassSchema, { reasons: z.object({ level: messageSchema, kind: messageSchema }) }),
  year: z.nullable(z.number()),
  /** Which of the two come from words that may be about another report. Files of earlier versions do not say. */
  unsure: z._default(list(z.enum(['agency', 'year'])), []),
  title: z.nullable(z.string()),
  form: z.enum(formIds),
  coverage: z.object({ expected: count, read: count }),
  /** The number of single checks that gave an answer. */
  checked: count,
  sections: reportSchema.shape.sections,
  /** Every cell of the form; `located`: the page can show where it is. */
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
export type Tally = z.infer<typeof tallySchema>;
export type ClaimView = z.infer<typeof claimViewSchema>;
export type FindingView = z.infer<typeof findingViewSchema>;
export type AuditView = z.infer<typeof auditViewSchema>;
/** The view of an audit that did not break. */
export type SoundView = Exclude<AuditView, { kind: 'error' }>;
export type ReportView = Extract<AuditView, { kind: 'report' }>;

/** What a tab shows, as far as the popup can find out. */
export type TabState =
  /** Closed to extensions (`browser`), shown by the browser's PDF viewer, no right to read it (any more), tab closed. */
  | { readonly kind: 'unreadable'; readonly why: 'browser' | 'pdf' | 'denied' | 'closed' }
  | {
      readonly kind: 'audited';
      readonly view: AuditView;
      readonly marks: boolean;
      /** The key under which decisions on the report are kept; '' where there is no report. */
      readonly page: string;
      readonly decisions: readonly Decision[];
    };
/** A page that was audited. */
export type AuditedTab = Extract<TabState, { kind: 'audited' }>;
export type KnownContextView = z.infer<typeof knownContextViewSchema>;
