/** What the engine asks of its host: the content script on a page, or the file viewer. */
import type { Decision } from '../../model/decision.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { Settings } from '../../model/settings.ts';
import type { Tally } from '../../model/view.ts';
import type { KnownContext } from '../../related/known-context.ts';
import type { ReportIdentity } from '../../triage/page-key.ts';
import type { CardSupport } from './card-decisions.ts';

/** A report as decisions on it are kept. */
export type IdentifiedReport = Pick<ReportIdentity, 'page' | 'former'> & Pick<Decision, 'agency' | 'year'>;

export interface EngineHost {
  /** False once the extension was updated or removed under the page: the engine takes itself off it. */
  alive(): boolean;
  /** Takes the tally after each audit; null: the page has no report. */
  audited(tally: Tally | null): void;
  /** Takes the tally after decisions have changed. */
  reviewed(tally: Tally | null): void;
  /** The decisions on a report. */
  decisions(report: IdentifiedReport): Promise<readonly Decision[]>;
  /** Loads the dictionary of traditional characters and gives its fold. */
  loadFold(): Promise<(text: string) => string>;
  /** Keeps the report and gives what is known beside it, `page` being its key; null where that cannot be had. */
  knownContext(report: OtherReport, page: string): Promise<KnownContext | null>;
  loadSettings(): Promise<Settings>;
  /** What cards on the page need; left out where a side panel always stands beside the source. */
  readonly card?: CardSupport;
}
