/** Opens again what was delivered as JSON or JSON lines, by the panel or the command line. */
import * as z from 'zod/mini';
import type { TextKey } from '../locales/text.ts';
import { type Decision, decisionSchema } from '../model/decision.ts';
import type { Kept } from '../model/decision-store.ts';
import type { MessageData } from '../model/finding.ts';
import { instantSchema } from '../model/instant.ts';
import { type AuditResult, resultSchema } from '../model/result.ts';
import { type AuditView, reportViewSchema } from '../model/view.ts';
import type { Delivery } from './delivery.ts';
import { viewOf } from './reopened.ts';

/** One input of a delivered file. */
export interface Opened {
  /** A report as it was audited, or what there was instead of one. */
  readonly view: AuditView;
  readonly source: AuditResult['source'];
  /** When it was audited, ISO 8601; null where the file does not say. */
  readonly at: string | null;
  readonly decisions: Kept<Decision>;
}

/** A file that cannot be opened; its text says why. */
export class DeliveryError extends Error {
  readonly key: TextKey;
  readonly data: MessageData;

  constructor(key: TextKey, data: MessageData = {}) {
    super(key);
    this.name = 'DeliveryError';
    this.key = key;
    this.data = data;
  }
}

const deliveredSchema = z.extend(resultSchema, {
  /** Not in files of earlier versions. */
  standing: z.optional(resultSchema.shape.standing),
  at: z.optional(instantSchema),
  /** Checked by itself: one that another version of Gouji wrote is told anew from the result. */
  view: z.optional(z.unknown()),
  /** Checked one by one: a damaged one does not keep the others from being read. */
  decisions: z.optional(z.array(z.unknown())),
});

const versionSchema = z.object({ schemaVersion: z.number() });
const VERSION = 1;

/** All inputs of a delivered file, in its order; at least one. Throws DeliveryError for a text that is none. */
export function readDelivery(text: string, clausesOf: Delivery['clausesOf']): readonly Opened[] {
  const entries = parse(text.replace(/^\uFEFF/, ''));
  if (entries.length === 0) throw new DeliveryError('export.read.empty');
  return entries.map((entry) => open(entry, clausesOf));
}

/** One result, a list of them, or one a line. */
function parse(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line));
    } catch {
      throw new DeliveryError('export.read.notJson');
    }
  }
}

function open(entry: unknown, clausesOf: Delivery['clausesOf']): Opened {
  const version = versionSchema.safeParse(entry);
  if (version.success && version.data.schemaVersion > VERSION) throw new DeliveryError('export.read.newer');
  const parsed = deliveredSchema.safeParse(entry);
  if (!parsed.success) throw foreign(parsed.error.issues[0]?.path ?? []);
  const { at = null, view, decisions = [], standing = toldBy(parsed.data), ...rest } = parsed.data;
  const result: AuditResult = { ...rest, standing };
  const kept = decisions.map((decision) => decisionSchema.safeParse(decision));
  return {
    view: toView(view, result, clausesOf),
    source: result.source,
    at,
    decisions: {
      items: kept.flatMap(({ data }) => data ?? []),
      damaged: kept.filter(({ success }) => !success).length,
    },
  };
}

function toldBy({ error, report }: Pick<AuditResult, 'error' | 'report'>): AuditResult['standing'] {
  if (error !== null) return 'unreadable';
  return report === null ? 'not-a-report' : 'audited';
}

function toView(view: unknown, result: AuditResult, clausesOf: Delivery['clausesOf']): AuditView {
  if (result.error !== null) return { kind: 'error', error: result.error };
  if (result.standing === 'before-the-forms') return { kind: 'none', reason: 'olderForm', year: result.year ?? null };
  if (result.report === null) return { kind: 'none', reason: 'notReport', year: null };
  const kept = reportViewSchema.safeParse(view);
  if (kept.success) return kept.data;
  const told = reportViewSchema.safeParse(viewOf(result.report, result, clausesOf));
  // Published numbers may be any; those of views are counts.
  if (!told.success) throw foreign(told.error.issues[0]?.path ?? []);
  return told.data;
}

function foreign(path: readonly PropertyKey[]): DeliveryError {
  return new DeliveryError('export.read.foreign', { where: `/${path.map(String).join('/')}` });
}
