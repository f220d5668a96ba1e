import type { AgencyClass } from './agency.ts';
import type { OtherReport } from './other-report.ts';
import type { Publication } from './report.ts';

/** Whether two reports are one agency's, of one year and the year before; `ask`: a person has to answer. */
export type AgencyMatch = 'same' | 'ask' | 'other';

/** Month and day by which a report of the year before has to be public; the day itself is in time. */
export type MonthDay = readonly [month: number, day: number];

/** Whom a duty binds: departments and governments from county level up; towns, with subdistricts; zones. */
export const dutyHolders = ['department', 'government', 'town', 'zone'] as const;

export type DutyHolder = (typeof dutyHolders)[number];

export interface Thresholds {
  /** Share of a section, 0–1, that may stand in another report too. */
  readonly repeated: number;
  /** About how many characters section one may have. */
  readonly overviewLength: number;
}

/** Reports of a government's departments, whose figures its own may include. */
export interface ChildReports {
  readonly reports: readonly OtherReport[];
  /** Names of agencies that should be among them and are not. */
  readonly missing: readonly string[];
}

/** What rules may use beside the report itself: what the caller knows about it and about other reports. */
export interface AuditContext {
  /** The report that the caller takes for last year's; null where there is none. */
  readonly previous: OtherReport | null;
  /** Whether `previous` is last year's report of this agency; null where there is none. */
  readonly match: AgencyMatch | null;
  /** As read from the name, or as the user corrected it. */
  readonly agency: AgencyClass;
  /** The day of publication that a person entered or the file has. What the document says itself is in the report. */
  readonly published: Publication | null;
  /** Dates that a local notice sets, by whom they bind. */
  readonly deadlines: Partial<Readonly<Record<DutyHolder, MonthDay>>>;
  readonly thresholds: Thresholds;
  /** Other agencies' reports of the same year that this one resembles (lib/related/batch-context.ts finds them). */
  readonly resembling: readonly OtherReport[];
  /** In a batch, for a government: the reports of its departments. */
  readonly children: ChildReports | null;
}

/** The parts of the context that a caller knows; the others have defaults. */
export type ContextInput = Partial<Omit<AuditContext, 'thresholds'>> & {
  readonly thresholds?: Partial<Thresholds>;
};
