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

/** What is known beside a report that was read. */
export interface KnownContext {
  /** Last year's, or what the reader chose for it. */
  readonly previous: OtherReport | null;
  readonly pair: AgencyMatch | null;
  readonly chosen: boolean;
  /** The reader wants no comparison. */
  readonly declined: boolean;
  /** As the reader says. */
  readonly published: CalendarDate | null;
}

export interface Years {
  /** Keeps the report unless it was read `unseen` (in a private window), and gives what is known beside it. */
  knownContext(report: OtherReport, unseen: boolean): Promise<KnownContext>;
}

const nothing: KnownContext = { previous: null, pair: null, chosen: false, declined: false, published: null };

/** Reports of several years, and what they mean for each other. `turned` is told what others may want to know. */
export function createYears(
  history: ReportHistory,
  loadSettings: () => Promise<Pick<Settings, 'formerly'>>,
  turned: (what: ReportChange) => Promise<void>,
): Years {
  /** A copy that lacks what was read elsewhere does not take its place. */
  async function keep(key: ReportKey, report: OtherReport, kept: HistoryEntry | null): Promise<void> {
    const before = kept?.report ?? null;
    if (before !== null && before.source !== report.source && cellsRead(before) > cellsRead(report)) return;
    if (await history.keep(key, { report })) await turned({ ...key, what: 'read' });
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
    async knownContext(report, unseen) {
      const { agency, year } = report;
      if (agency === null || year === null) return nothing;
      const key = { agency, year };
      const kept = await history.of(key);
      // Where it cannot be kept (no room), what is known already holds all the same.
      if (!unseen) await keep(key, report, kept).catch(() => undefined);
      const { previous = null, published = null } = kept ?? {};
      if (previous === 'none') return { ...nothing, declined: true, published };
      if (previous === null) return { ...nothing, ...(await found(report, key)), published };
      // Who chose it answered the question.
      const pair = matchReports(report, previous);
      return { previous, pair: pair === 'ask' ? 'same' : pair, chosen: true, declined: false, published };
    },
  };
}

function cellsRead({ facts }: OtherReport): number {
  return Object.values(facts).filter(({ state }) => state !== 'missing').length;
}

/** What was known beside a report, as views show it: whose report it was compared with, without that report. */
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
