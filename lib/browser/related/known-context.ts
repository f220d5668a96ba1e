import type { AgencyMatch } from '../../model/audit-context.ts';
import { isoDate } from '../../model/dates.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { CalendarDate, Report } from '../../model/report.ts';
import type { HistoryEntry, ReportHistory, ReportKey } from '../../model/report-history.ts';
import type { Settings } from '../../model/settings.ts';
import type { KnownContextView } from '../../model/view.ts';
import { findLastYear, matchReports } from '../../related/agency-match.ts';
import { entryOf } from '../../settings/entries.ts';
import type { ReportChange } from './report-changes.ts';

/** What the extension knows beside a report. */
export interface KnownContext {
  /** Last year's report, or the one that the reader chose. */
  readonly previous: OtherReport | null;
  readonly pair: AgencyMatch | null;
  readonly chosen: boolean;
  /** The reader wants no comparison. */
  readonly declined: boolean;
  /** The day that the reader gave. */
  readonly published: CalendarDate | null;
}

export interface Years {
  /** Gives what is known beside a report, and keeps the report unless it is `isPrivate` (in a private window). */
  knownContext(report: OtherReport, isPrivate: boolean): Promise<KnownContext>;
}

const nothing: KnownContext = { previous: null, pair: null, chosen: false, declined: false, published: null };

/** `announce` gets each change that may alter the result of another report. */
export function createYears(
  history: ReportHistory,
  loadSettings: () => Promise<Pick<Settings, 'formerly'>>,
  announce: (change: ReportChange) => Promise<void>,
): Years {
  /** A copy from another address with fewer cells does not replace the report. */
  async function keep(key: ReportKey, report: OtherReport, kept: HistoryEntry | null): Promise<void> {
    const before = kept?.report ?? null;
    if (before !== null && before.source !== report.source && cellsRead(before) > cellsRead(report)) return;
    if (await history.keep(key, { report })) await announce({ ...key, what: 'read' });
  }

  async function found(report: OtherReport, key: ReportKey) {
    const [former, now, { formerly }] = await Promise.all([
      history.agenciesOf(key.year - 1),
      history.agenciesOf(key.year),
      loadSettings(),
    ]);
    const answers = entryOf(formerly, key.agency) ?? {};
    const before = former.map((agency) => ({ agency, year: key.year - 1 }));
    const likely = findLastYear(key.agency, before, now, (_, name) => entryOf(answers, name));
    const kept = likely === null ? null : await history.of(likely.report);
    if (likely === null || !kept?.report || kept.report.source === report.source) return null;
    return { previous: kept.report, pair: likely.match };
  }

  return {
    async knownContext(report, isPrivate) {
      const { agency, year } = report;
      if (agency === null || year === null) return nothing;
      const key = { agency, year };
      const kept = await history.of(key);
      // The known context is given even where the report cannot be kept (no room).
      if (!isPrivate) await keep(key, report, kept).catch(() => undefined);
      const { previous = null, published = null } = kept ?? {};
      if (previous === 'none') return { ...nothing, declined: true, published };
      if (previous === null) return { ...nothing, ...(await found(report, key)), published };
      // The reader who chose the report answered the question.
      const pair = matchReports(report, previous);
      return { previous, pair: pair === 'ask' ? 'same' : pair, chosen: true, declined: false, published };
    },
  };
}

function cellsRead({ facts }: OtherReport): number {
  return Object.values(facts).filter(({ state }) => state !== 'missing').length;
}

/** A known context as views show it: with the agency and year of the other report, without that report. */
export function knownContextView(
  { published: read }: Pick<Report, 'published'>,
  { previous, pair, chosen, declined, published }: KnownContext,
): KnownContextView {
  const { agency = null, year = null, source = null } = previous ?? {};
  return {
    previous: previous === null ? null : { agency, year, source, pair: pair ?? 'ask', chosen },
    declined,
    published: {
      read: [...new Set(read.map(({ date }) => isoDate(date)))],
      given: published === null ? null : isoDate(published),
    },
  };
}
