import type { Decision } from '../model/decision.ts';
import type { AuditResult } from '../model/result.ts';
import type { ReportView } from '../model/view.ts';

/** One audited input to hand over. */
export interface Delivery {
  readonly result: AuditResult;
  /** When it was audited. */
  readonly at: Date;
  /** Clauses that a rule stands on, as cited to users; none for an unknown rule. */
  readonly clausesOf: (rule: string) => readonly string[];
  /** What the reviewer thinks of a finding, in words; '' where nothing was decided. */
  readonly opinionOf?: (fingerprint: string) => string;
  /** Pictures of the places of findings: fingerprint to a PNG as a data URL. */
  readonly shots?: ReadonlyMap<string, string>;
  /** What changed on the page since it was last audited, in sentences. */
  readonly changes?: readonly string[];
  /** Goes into JSON, so that the side panel opens the file as it was: messages in any language, decisions on their findings. */
  readonly sidepanel?: { readonly view: ReportView; readonly decisions: readonly Decision[] };
}

export type PublishedFinding = AuditResult['findings'][number];
export type PublishedReport = NonNullable<AuditResult['report']>;

/** The finding on pages not read says the same, and which pages. That a file is damaged may mean more than its pages. */
const saidByPage: ReadonlySet<string> = new Set(['scannedPages', 'tooManyPages']);

/** What could not be read, but for what a finding says more exactly. */
export function unsaidNotices({ findings, notices = [] }: AuditResult): NonNullable<AuditResult['notices']> {
  const isSaid = findings.some(({ rule }) => rule === 'pages-unread');
  return isSaid ? notices.filter(({ id }) => !saidByPage.has(id)) : notices;
}

/** What stands in one field of a table. */
export type Value = string | number | null;

/** `2026-11-21 09:05`, by the clock of whoever hands it over. */
export function writeTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
