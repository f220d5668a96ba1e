import type { Decision } from '../model/decision.ts';
import type { AuditResult } from '../model/result.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import type { ReportView } from '../model/view.ts';
import type { ReviewedReport } from '../triage/reviewed-report.ts';
import type { RoundComparison } from '../triage/rounds.ts';

/** One audited input to export. */
export interface Delivery {
  readonly result: AuditResult;
  /** Its problems with what people decided on them; null where there is no report. */
  readonly reviewed: Pick<ReviewedReport, 'problems' | 'tally'> | null;
  /** Its problems against those of an earlier round, where there was one. */
  readonly round?: RoundComparison | null;
  /** Leaves dismissed problems out; otherwise they are listed apart. */
  readonly skipDismissed?: boolean;
  /** When it was audited. */
  readonly at: Date;
  /** The reviewer's decision on a finding in words; '' where there is none. */
  readonly decisionTextOf?: (fingerprint: string) => string;
  /** Pictures of findings on the page: fingerprint to a PNG as a data URL. */
  readonly shots?: ReadonlyMap<string, string>;
  /** Sentences on the changes of the page since its last audit. */
  readonly changes?: readonly string[];
  /** Days of publication that the source states, for assessments of many reports. */
  readonly published?: readonly string[];
  /** Gives it points, which files for people explain. */
  readonly scheme?: ScoringScheme;
  /** Part of JSON files, so that the side panel can show them again in any language and with their decisions. */
  readonly sidepanel?: { readonly view: ReportView; readonly decisions: readonly Decision[] };
}

export type PublishedFinding = AuditResult['findings'][number];
export type PublishedReport = NonNullable<AuditResult['report']>;

/** Limitations that a finding of `pages-unread` states more exactly. A damaged file may lack more than pages. */
const statedByFinding: ReadonlySet<string> = new Set(['scannedPages', 'tooManyPages']);

/** The limitations of a result, without those that a finding states more exactly. */
export function unreportedLimitations({ findings, notices = [] }: AuditResult): NonNullable<AuditResult['notices']> {
  const isStated = findings.some(({ rule }) => rule === 'pages-unread');
  return isStated ? notices.filter(({ id }) => !statedByFinding.has(id)) : notices;
}

/** The value of one field of a table. */
export type Value = string | number | null;

/** `2026-11-21 09:05`, in the local time zone. */
export function writeTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
