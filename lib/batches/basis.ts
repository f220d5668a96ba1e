/** What an audit rests on beside the page, as a short text: the same basis gives the same findings. */
import type { AuditOptions } from '../audit.ts';
import type { ContextInput } from '../model/audit-context.ts';
import { sha256 } from '../sha256.ts';

/** The settings of a batch; plain values, so that they can be sent. */
export interface BatchSettings {
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  readonly severities: NonNullable<AuditOptions['severities']>;
  readonly agencies: NonNullable<AuditOptions['agencies']>;
  /** Local deadlines and thresholds. */
  readonly context: ContextInput;
}

/** As each report is audited the first time. */
const NOTHING = JSON.stringify([null, null, null, [], null]);

/** The basis of a report's audit: its settings, then what was known beside it. */
export async function basisOf(settings: BatchSettings, agency: string | null, context: ContextInput): Promise<string> {
  const { previous = null, match = null, published = null, resembling = [], children = null } = context;
  const text = JSON.stringify([previous, match, published, resembling, children]);
  const known = await (text === NOTHING ? keptHash(text) : shortHash(text));
  return `${await settingsBasis(settings, agency)} ${known}`;
}

/** The part of a basis that settings are. */
export async function settingsBasis(settings: BatchSettings, agency: string | null): Promise<string> {
  const { off, severities, agencies, context } = settings;
  const { deadlines = {}, thresholds = {} } = context;
  const text = JSON.stringify([off, [...severities], agencies.get(agency ?? '') ?? null, deadlines, thresholds]);
  return keptHash(text);
}

/** Of the few settings that batches were audited by, and of nothing known beside a report. */
const hashes = new Map<string, Promise<string>>();

function keptHash(text: string): Promise<string> {
  const hash = hashes.get(text) ?? shortHash(text);
  hashes.set(text, hash);
  return hash;
}

async function shortHash(text: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(text))).slice(0, 16);
}
