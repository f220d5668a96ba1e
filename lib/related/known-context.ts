/** What Gouji knows beside a report: last year's report, and the user's entries about both. */
import type { AgencyMatch, ContextInput } from '../model/audit-context.ts';
import { isoDate } from '../model/dates.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { CalendarDate, Report } from '../model/report.ts';
import type { HistoryEntry, ReportHistory, ReportKey } from '../model/report-history.ts';
import type { Settings } from '../model/settings.ts';
import type { KnownContextView } from '../model/view.ts';
import { entryOf } from '../settings/entries.ts';
import { type AgencyYear, type AnswerAboutNames, findLastYear, matchReports } from './agency-match.ts';

/** Other reports of the batch that a report belongs to, as far as they matter for it. */
export type BatchNeighbours = Required<Pick<ContextInput, 'previous' | 'resembling' | 'children'>>;

export interface KnownContext extends BatchNeighbours {
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
  /**
   * Keeps the report unless it was read `unseen` (in a private window, as a pasted text, in a batch), and gives its known
   * context. The user's choice goes before the reports of its batch, these before those that were read elsewhere.
   */
  knownContext(report: OtherReport, unseen: boolean, batch?: BatchNeighbours): Promise<KnownContext>;
  /** Those of the reports about which more may be known than their batch says. */
  knownElsewhere<Of extends AgencyYear>(reports: readonly Of[]): Promise<readonly Of[]>;
}

const alone: BatchNeighbours = { previous: null, resembling: [], children: null };
const nothing: KnownContext = { ...alone, match: null, chosen: false, declined: false, published: null };

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

  async function findPrevious(report: OtherReport, { agency, year }: ReportKey, ofBatch: OtherReport | null) {
    const { formerly } = await loadSettings();
    const answerFor = answersIn(formerly);
    const previous = ofBatch ?? (await findKept(report, { agency, year }, answerFor));
    if (previous === null) return null;
    const answer = previous.agency === null ? undefined : answerFor(agency, previous.agency);
    if (answer === false) return null;
    return { previous, match: answer ? ('same' as const) : matchReports(report, previous) };
  }

  /** Last year's report among those that were read. */
  async function findKept(report: OtherReport, { agency, year }: ReportKey, answerFor: AnswerAboutNames) {
    const [former, now] = await Promise.all([history.agenciesOf(year - 1), history.agenciesOf(year)]);
    const before = former.map((name) => ({ agency: name, year: year - 1 }));
    const likely = findLastYear(agency, before, now, answerFor);
    const kept = likely === null ? null : await history.of(likely.report);
    // A page that showed last year's report and shows this one; two files of one name are two reports.
    return !kept?.report || isSamePage(kept.report.source, report.source) ? null : kept.report;
  }

  return {
    async knownContext(report, unseen, batch = alone) {
      const { agency, year } = report;
      const beside = { ...nothing, resembling: batch.resembling, children: batch.children };
      if (agency === null || year === null) return beside;
      const key = { agency, year };
      const kept = await history.of(key);
      // Where the report cannot be kept (no room), the entries that exist are still valid.
      if (!unseen) await keep(key, report, kept).catch(() => undefined);
      const { previous = null, published = null } = kept ?? {};
      if (previous === 'none') return { ...beside, declined: true, published };
      if (previous === null) return { ...beside, ...(await findPrevious(report, key, batch.previous)), published };
      // The user answered the question by choosing the report.
      const match = matchReports(report, previous);
      return { ...beside, previous, match: match === 'ask' ? 'same' : match, chosen: true, published };
    },
    async knownElsewhere(reports) {
      const { formerly } = await loadSettings();
      const answerFor = answersIn(formerly);
      const byYear = Map.groupBy(reports, ({ year }) => year);
      const found = await Promise.all(
        [...byYear].map(async ([year, ofYear]) => {
          if (year === null) return [];
          const [former, now] = await Promise.all([history.agenciesOf(year - 1), history.agenciesOf(year)]);
          const [before, read] = [former.map((agency) => ({ agency, year: year - 1 })), new Set(now)];
          return ofYear.filter(
            ({ agency }) =>
              agency !== null &&
              (read.has(agency) ||
                Object.hasOwn(formerly, agency) ||
                findLastYear(agency, before, now, answerFor) !== null),
          );
        }),
      );
      return found.flat();
    },
  };
}

/** What the rules may use of it. */
export function contextIn({ previous, match, published, resembling, children }: KnownContext): ContextInput {
  const given = published === null ? null : { date: published, source: 'given' as const, quote: null };
  return { previous, published: given, resembling, children, ...(match === null ? {} : { match }) };
}

/** The user's answers about former names, as settings have them. */
export function answersIn(formerly: Settings['formerly']): AnswerAboutNames {
  return (agency, former) => entryOf(entryOf(formerly, agency) ?? {}, former);
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
  {
    previous,
    match,
    chosen,
    declined,
    published,
  }: Pick<KnownContext, 'previous' | 'match' | 'chosen' | 'declined' | 'published'>,
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
