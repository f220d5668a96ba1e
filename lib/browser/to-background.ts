import * as z from 'zod/mini';
import { decisionSchema } from '../model/decision.ts';
import { list } from '../model/list.ts';
import type { Locale } from '../model/locale.ts';
import { otherReportSchema } from '../model/other-report.ts';
import { messageSchema } from '../model/result-parts.ts';
import { tallySchema } from '../model/view.ts';

/** Messages of content scripts to the background; popup and side panel do not read these. */

/** detector → background: this frame shows a report; read it from the top frame, or from its own. */
const reportFoundSchema = z.object({ type: z.literal('reportFound'), frame: z.enum(['top', 'own']) });
/** engine → background, popup and side panel: the page was audited; `tally` null: it has no report. */
const auditedSchema = z.object({ type: z.literal('audited'), tally: z.nullable(tallySchema) });
/** engine → background and popup: decisions on the report of its page have changed. */
const reviewedSchema = z.object({ type: z.literal('reviewed'), tally: z.nullable(tallySchema) });
/** engine → background: answered with the decisions on this report, moved to its page key from those of version 0.1.0. */
const decisionsNeededSchema = z.object({
  type: z.literal('decisionsNeeded'),
  page: z.string(),
  former: list(z.string()),
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
});
/** engine → background: the report of its page, and its page key; answered with the `KnownContext`. */
const readSchema = z.object({ type: z.literal('read'), report: otherReportSchema, page: z.string() });
/** engine → background, which parses the settings for it; answered with `Settings`. */
const settingsNeededSchema = z.object({ type: z.literal('settingsNeeded') });
/** engine → background: the page is in traditional characters; answered when the dictionary is there. */
const dictionaryNeededSchema = z.object({ type: z.literal('dictionaryNeeded') });
/** engine → background: the words of messages in the reader's language; answered with `Worded`. */
const wordsNeededSchema = z.object({ type: z.literal('wordsNeeded'), messages: list(messageSchema) });
/** engine → background: what the reader decided on a card; answered when it is stored. */
const decideSchema = z.object({ type: z.literal('decide'), decisions: list(decisionSchema) });
/** engine → background: the reader wants the side panel, at this problem. */
const panelWantedSchema = z.object({ type: z.literal('panelWanted'), fingerprint: z.string() });

export const toBackgroundSchema = z.discriminatedUnion('type', [
  reportFoundSchema,
  auditedSchema,
  reviewedSchema,
  decisionsNeededSchema,
  readSchema,
  settingsNeededSchema,
  dictionaryNeededSchema,
  wordsNeededSchema,
  decideSchema,
  panelWantedSchema,
]);

export type ReportFound = z.infer<typeof reportFoundSchema>;
export type ToBackground = z.infer<typeof toBackgroundSchema>;

/** Words of messages, in their order, and the language they are in. */
export interface Worded {
  readonly locale: Locale;
  readonly words: readonly string[];
}
