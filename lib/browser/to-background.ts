import * as z from 'zod/mini';
import { list } from '../model/list.ts';
import { otherReportSchema } from '../model/other-report.ts';
import { messageSchema } from '../model/result-parts.ts';
import { countsSchema } from '../model/view.ts';

/** Messages of content scripts to the background; popup and side panel do not read these. */

/** detector → background: this frame shows a report; read it from the top frame, or from its own. */
const reportFoundSchema = z.object({ type: z.literal('reportFound'), frame: z.enum(['top', 'own']) });
/** engine → background, popup and side panel: the counts of its page; null: no report. */
const auditedSchema = z.object({ type: z.literal('audited'), counts: z.nullable(countsSchema) });
/** engine → background: the report of its page; answered with the `KnownContext`. */
const readSchema = z.object({ type: z.literal('read'), report: otherReportSchema });
/** engine → background, which parses the settings for it; answered with `Settings`. */
const settingsNeededSchema = z.object({ type: z.literal('settingsNeeded') });
/** engine → background: the page is in traditional characters; answered when the dictionary is there. */
const dictionaryNeededSchema = z.object({ type: z.literal('dictionaryNeeded') });
/** engine → background: the words of messages in the reader's language; answered with `Worded`. */
const wordsNeededSchema = z.object({ type: z.literal('wordsNeeded'), messages: list(messageSchema) });

export const toBackgroundSchema = z.discriminatedUnion('type', [
  reportFoundSchema,
  auditedSchema,
  readSchema,
  settingsNeededSchema,
  dictionaryNeededSchema,
  wordsNeededSchema,
]);

export type ReportFound = z.infer<typeof reportFoundSchema>;
export type ToBackground = z.infer<typeof toBackgroundSchema>;
/** Words of messages, in their order, and the language they are in. */
export interface Worded {
  readonly locale: string;
  readonly words: readonly string[];
}
