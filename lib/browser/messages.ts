import * as z from 'zod/mini';
import type { FocusResult, PlaceSide } from '../model/clients/page.ts';
import { decisionSchema } from '../model/decision.ts';
import { sectionIds } from '../model/form.ts';
import { list } from '../model/list.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { QuotedPlace } from '../model/quoted-place.ts';
import { auditViewSchema } from '../model/view.ts';

/**
 * The messages between the parts of the extension. Web pages cannot send these, but a content script lives in a page's
 * process, so the receiver parses each message. Only the engine does not: it receives them from our own pages alone.
 */

/** The engine's answer when its audit is done. */
export const engineStateSchema = z.object({
  view: auditViewSchema,
  marks: z.boolean(),
  /** Of the document when it was audited. */
  address: z.string(),
  /** The key under which decisions on the report are kept; '' where there is no report. */
  page: z.string(),
  decisions: list(decisionSchema),
});

export const focusResultSchema: z.ZodMiniType<FocusResult> = z.union([
  z.enum(['shown', 'gone', 'hidden', 'none']),
  z.object({ tab: z.string() }),
]);

/** The area of an exposed place: edges as parts of the viewport's width and height, from 0 to 1. */
const areaSchema = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
export const exposureSchema = z.union([z.enum(['gone', 'hidden']), areaSchema]);

export const quotedPlaceSchema: z.ZodMiniType<QuotedPlace> = z.object({
  quotes: list(z.string()),
  section: z.nullable(z.enum(sectionIds)),
  found: z.boolean(),
});

/** engine → side panel, over the port that the side panel opened (PICKS in picks.ts): the reader clicked this cell on the page. */
export const pickedSchema = z.object({ type: z.literal('picked'), cell: z.string() });

export type EngineState = z.infer<typeof engineStateSchema>;
export type ViewportArea = z.infer<typeof areaSchema>;
export type Exposure = z.infer<typeof exposureSchema>;
export type Picked = z.infer<typeof pickedSchema>;

/**
 * popup and side panel → engine.
 * - `open` `state` `audit` `marks` are answered with an EngineState; `open` also turns the marks on, unless the settings
 *   or the reader want none.
 * - `focus` `focusCell` scroll to a place and pulse it; answered with a FocusResult. `focus` goes to the place where the
 *   error is told, its sentence before its cells, or to the `side` that is asked for.
 * - `expose` brings a place into view with its own mark alone, so that a picture can be taken; answered with an Exposure
 *   when all is drawn. `cover` undoes it.
 * - `picture` is answered with the address of the largest picture at a place; '' where there is none.
 * - `report` is answered with what other reports are compared with, an OtherReport, or null where there is no report.
 * - `html` is answered with the page as it stands, without our marks.
 * - `quote` is answered with where the words stand in the report, a QuotedPlace, or null where there is no report; null for
 *   the words: what is selected on the page.
 */
export type ToEngine =
  | { readonly type: 'open' | 'state' }
  | { readonly type: 'audit' }
  | { readonly type: 'cover' | 'html' | 'report' }
  | { readonly type: 'marks'; readonly on: boolean }
  | { readonly type: 'quote'; readonly words: string | null }
  | { readonly type: 'focus'; readonly fingerprint: string; readonly side?: PlaceSide }
  | { readonly type: 'expose' | 'picture' /** Of a finding or a claim. */; readonly fingerprint: string }
  | { readonly type: 'focusCell'; readonly cell: string };
export type EngineReply = EngineState | FocusResult | Exposure | OtherReport | QuotedPlace | string | null | undefined;
