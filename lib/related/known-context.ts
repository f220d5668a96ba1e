/** What Gouji knows beside a report: last year's report, and the user's entries about both. */
import type { AgencyMatch } from '../model/audit-context.ts';
import { isoDate } from '../model/dates.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { CalendarDate, Report } from '../model/report.ts';
import type { HistoryEntry, ReportHistory, ReportKey } from '../model/report-history.ts';
import type { Settings } from '../model/settings.ts';
import type { KnownContextView } from '../model/view.ts';
import { entryOf } from '../settings/entries.ts';
import { findLastYear, matchReports } from './agency-match.ts';

export interface KnownContext {
  /** Last year's report, or the one that the user chose instead. */
  readonly previous: OtherReport | null;
  /** Whether `previous` is last year's report of this agency; null where there is none. */
  readonly match: AgencyMatch | null;
  /** Whether the user chose `previous`. */
  readonly chosen: boolean;
  /** The user wants no comparison. */
  readonly declined: boolean;
  /** The day of publication that the user entered. */
  readonly published: CalendarDate | null;
}

export interface ReportYears {
  /** Keeps the report unless it was read `unseen` (in a private window, as a pasted text), and gives its known context. */
  knownContext(report: OtherReport, unseen: boolean): Promise<KnownContext>;
}

const nothing: KnownContext = { previous: null, match: null, chosen: false, declined: false, published: null };

/** Keeps the reports of several years in `history` and finds last year's. `announce` is called when a report changed. */
export function createReportYears(
  history: ReportHistory,
  loadSettings: () => Promise<Pick<Settings, 'formerly'>>,
  announce: (change: ReportKey & { readonly what: 'read' }) => Promise<void>,
): ReportYears {
  /** A copy with fewer cells does not replace a report that was read elsewhere. */
  async function keep(key: ReportKey, report: OtherReport, kept: HistoryEntry | null): Promise<void> {
    const before = kept?.report ?? null;
    if (before !== null && before.source !== report.source && countCells(before) > countCells(report)) return;
    if (await history.keep(key, { report })) await announce({ ...key, what: 'read' });
  }

  async function findPrevious(report: OtherReport, { agency, year }: ReportKey) {
    const [former, now, { formerly }] = await Promise.all([
      history.agenciesOf(year - 1),
      history.agenciesOf(year),
      loadSettings(),
    ]);
    const answers = entryOf(formerly, agency) ?? {};
    const before = former.map((name) => ({ agency: name, year: year - 1 }));
    const likely = findLastYear(agency, before, now, (_, name) => entryOf(answers, name));
    const kept = likely === null ? null : await history.of(likely.report);
    // A page that showed last year's report and shows this one; two files of one name are two reports.
    if (likely === null || !kept?.report || isSamePage(kept.report.source, report.source)) return null;
    return { previous: kept.report, match: likely.match };
  }

  return {
    async knownContext(report, unseen) {
      const { agency, year } = report;
      if (agency === null || year === null) return nothing;
      const key = { agency, year };
      const kept = await history.of(key);
      // Where the report cannot be kept (no room), the entries that exist are still valid.
      if (!unseen) await keep(key, report, kept).catch(() => undefined);
      const { previous = null, published = null } = kept ?? {};
      if (previous === 'none') return { ...nothing, declined: true, published };
      if (previous === null) return { ...nothing, ...(await findPrevious(report, key)), published };
      // The user answered the question by choosing the report.
      const match = matchReports(report, previous);
      return { previous, match: match === 'ask' ? 'same' : match, chosen: true, declined: false, published };
    },
  };
}

function isSamePage(one: string | null, other: string | null): boolean {
  return one === other && one !== null && /^https?:/i.test(one);
}

function countCells({ facts }: OtherReport): number {
  return Object.values(facts).filter(({ state }) => state !== 'missing').length;
}

/** The known context of a report as views show it: agency, year and source of `previous` without its content. */
export function knownContextView(
  { published: read }: Pick<Report, 'published'>,
  { previous, match, chosen, declined, published }: KnownContext,
): KnownContextView {
  const { agency = null, year = null, source = null } = previous ?? {};
  return {
    previous: previous === null ? null : { agency, year, source, pair: match ?? 'ask', chosen },
    declined,
    published: {
      read: [...new Set(read.map(({ date }) => isoDate(date)))],
      given: published === null ? null : isoDate(published),
    },
  };
}
