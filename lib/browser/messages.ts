import * as z from 'zod/mini';
import { auditViewSchema, countsSchema } from '../model/view.ts';

/**
 * All that is said between the parts of the extension. Pages cannot send these, but a content script lives in a page's
 * process: whoever gets a message parses it. The engine imports types only and stays free of zod.
 */

/** detector → background: this frame shows a report; read it from the top frame, or from its own. */
const reportFoundSchema = z.object({ type: z.literal('reportFound'), frame: z.enum(['top', 'own']) });
/** engine → background and popup: what its page shows now; null: no report. */
const auditedSchema = z.object({ type: z.literal('audited'), counts: z.nullable(countsSchema) });
/** engine → background: the page is in traditional characters; answered when the dictionary is there. */
const dictionaryNeededSchema = z.object({ type: z.literal('dictionaryNeeded') });

export const toBackgroundSchema = z.discriminatedUnion('type', [
  reportFoundSchema,
  auditedSchema,
  dictionaryNeededSchema,
]);

/** What the engine answers, when the audit under way is done. */
export const engineStateSchema = z.object({
  view: auditViewSchema,
  marks: z.boolean(),
});

/** `gone`: the page no longer has the place; `hidden`: it has it but does not show it. */
export const focusReplySchema = z.enum(['shown', 'gone', 'hidden']);

export type ReportFound = z.infer<typeof reportFoundSchema>;
export type ToBackground = z.infer<typeof toBackgroundSchema>;
export type EngineState = z.infer<typeof engineStateSchema>;
export type FocusReply = z.infer<typeof focusReplySchema>;

/**
 * popup → engine. `focus` is answered with a FocusReply, all others with an EngineState. `open` also turns the marks on,
 * unless the reader turned them off before. Types only: the engine has no zod, and only our own pages can send to it.
 */
export type ToEngine =
  | { readonly type: 'open' | 'state' | 'audit' }
  | { readonly type: 'marks'; readonly on: boolean }
  | { readonly type: 'focus' /** Of a finding or a claim. */; readonly fingerprint: string };
