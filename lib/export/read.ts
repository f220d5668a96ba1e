/** Opens exported JSON or JSON lines of the side panel or the command line. */
import * as z from 'zod/mini';
import type { TextKey } from '../locales/text.ts';
import { type Decision, decisionSchema } from '../model/decision.ts';
import type { Kept } from '../model/decision-store.ts';
import type { MessageData } from '../model/finding.ts';
import { instantSchema } from '../model/instant.ts';
import { type AuditResult, resultSchema } from '../model/result.ts';
import { type AuditView, type FindingView, reportViewSchema } from '../model/view.ts';
import { OWN } from '../triage/own-findings.ts';
import { viewOf } from './reopened.ts';

/** One input of an exported file. */
export interface ReopenedInput {
  /** The audited report, or why there is none. */
  readonly view: AuditView;
  readonly source: AuditResult['source'];
  /** Time of the audit, ISO 8601; null where the file has none. */
  readonly at: string | null;
  readonly decisions: Kept<Decision>;
}

/** Thrown for a file that cannot be opened; `key` is the text that says why. */
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
  /** Files of earlier versions have none. */
  standing: z.optional(resultSchema.shape.standing),
  at: z.optional(instantSchema),
  /** Parsed separately: a view of another version of Gouji is rebuilt from the result. */
  view: z.optional(z.unknown()),
  /** Parsed one by one, so that a damaged one does not spoil the others. */
  decisions: z.optional(z.array(z.unknown())),
});

const versionSchema = z.object({ schemaVersion: z.number() });
const VERSION = 1;

/** All inputs of an exported file in its order, at least one. Throws DeliveryError for any other text. */
export function readDelivery(text: string): readonly ReopenedInput[] {
  const entries = parse(text.replace(/^\uFEFF/, ''));
  if (entries.length === 0) throw new DeliveryError('export.read.empty');
  return entries.map((entry) => open(entry));
}

/** Accepts one result, a list of results, or a result on each line. */
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

function open(entry: unknown): ReopenedInput {
  const version = versionSchema.safeParse(entry);
  if (version.success && version.data.schemaVersion > VERSION) throw new DeliveryError('export.read.newer');
  const parsed = deliveredSchema.safeParse(entry);
  if (!parsed.success) throw foreignFile(parsed.error.issues[0]?.path ?? []);
  const { at = null, view, decisions = [], standing = standingOf(parsed.data), ...rest } = parsed.data;
  const result: AuditResult = { ...rest, standing };
  const kept = decisions.map((decision) => decisionSchema.safeParse(decision));
  const items = kept.flatMap(({ data }) => data ?? []);
  return {
    view: withoutOwn(toView(view, result), items),
    source: result.source,
    at,
    decisions: {
      items,
      damaged: kept.filter(({ success }) => !success).length,
    },
  };
}

function standingOf({ error, report }: Pick<AuditResult, 'error' | 'report'>): AuditResult['standing'] {
  if (error !== null) return 'unreadable';
  return report === null ? 'not-a-report' : 'audited';
}

function toView(view: unknown, result: AuditResult): AuditView {
  if (result.error !== null) return { kind: 'error', error: result.error };
  if (result.standing === 'before-the-forms') return { kind: 'none', reason: 'olderForm', year: result.year ?? null };
  if (result.report === null) return { kind: 'none', reason: 'notReport', year: null };
  const kept = reportViewSchema.safeParse(view);
  if (kept.success) return { ...kept.data, findings: kept.data.findings.map((finding) => citeAnew(finding, result)) };
  const rebuilt = reportViewSchema.safeParse(viewOf(result.report, result));
  // Published numbers may have any value; those of views are counts.
  if (!rebuilt.success) throw foreignFile(rebuilt.error.issues[0]?.path ?? []);
  return rebuilt.data;
}

/** The reviewer's own problems come with the decisions, if there are any. */
function withoutOwn(view: AuditView, decisions: readonly Decision[]): AuditView {
  if (view.kind !== 'report' || decisions.every(({ own }) => own === undefined)) return view;
  return { ...view, findings: view.findings.filter(({ rule }) => rule !== OWN) };
}

/** Views of earlier versions cite clauses that came after the report; only published clauses are sure. */
function citeAnew(finding: FindingView, { findings }: AuditResult): FindingView {
  const published = findings.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  return { ...finding, clauses: published?.clauses ?? [] };
}

function foreignFile(path: readonly PropertyKey[]): DeliveryError {
  return new DeliveryError('export.read.foreign', { where: `/${path.map(String).join('/')}` });
}
