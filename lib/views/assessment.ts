/** A batch as an assessment: counted once, and shown alike on screen, in workbooks, in HTML and in Word. */
import type { AgencyClasses } from '../model/agency.ts';
import type { ExpectedAgency, RuleCounts } from '../model/batch.ts';
import { plainName } from '../related/agency-match.ts';
import { groupsOfAgency } from './agency-groups.ts';
import { leadingRules, type RuleTotal, ruleTotals } from './batch-charts.ts';
import { problemsWith } from './batch-table.ts';
import { checkList, type ListCheck, type NamedItem } from './expected-agencies.ts';

/** A report as an assessment counts it; a row of the table is one. */
export interface AssessedReport {
  readonly number: number;
  readonly label: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** Problems that stand, by outcome. */
  readonly fails: number;
  readonly reviews: number;
  readonly rules: RuleCounts;
  /** Null: there is no scheme. */
  readonly score: number | null;
  readonly cells: { readonly read: number; readonly expected: number };
  /** Days of publication that the source states. */
  readonly published: readonly string[];
  /** Address, else name of the file. */
  readonly source: string;
}

/** What an assessment is made of. */
export interface AssessedBatch<Report extends AssessedReport = AssessedReport> {
  readonly reports: readonly Report[];
  /** Items that gave no report. */
  readonly unread: readonly (NamedItem & { readonly state: 'failed' | 'skipped' })[];
  /** The number of items that still wait to be read. */
  readonly waiting: number;
  /** The agencies that have to have a report; none: nobody gave a list. */
  readonly expected: readonly ExpectedAgency[];
  /** The points of a report without problems; null: there is no scheme. */
  readonly total: number | null;
  /** Ids of rules in the order that equals are listed in. */
  readonly rules: readonly string[];
  readonly classes: AgencyClasses;
}

/** Sums over reports. */
export interface AssessedTotals {
  readonly reports: number;
  /** Reports with a failure; those that have only problems to review; those with neither. */
  readonly faulty: number;
  readonly open: number;
  readonly clean: number;
  readonly fails: number;
  readonly reviews: number;
  readonly cells: { readonly read: number; readonly expected: number };
  /** Null without reports or points. */
  readonly mean: number | null;
}

export interface Overview extends AssessedTotals {
  readonly items: number;
  readonly failed: number;
  readonly skipped: number;
  readonly waiting: number;
  /** Of the points; null for fewer than two reports, which have no distribution, and without points. */
  readonly median: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
}

/** Reports with at least `from` points and, but for the first band, fewer than `to`. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly reports: number;
}

export interface RankedReport<Report> {
  readonly rank: number;
  readonly report: Report;
}

/** `late`: published after the day by which it was due; `perhaps`: a person has to look. */
export interface LateReport<Report> {
  readonly report: Report;
  readonly certainty: 'late' | 'perhaps';
}

/** Several reports of one agency and year. */
export interface RepeatedReport<Report> {
  readonly agency: string;
  readonly year: number;
  readonly reports: readonly Report[];
}

export const groupings = ['list', 'city', 'county', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupTotals extends AssessedTotals {
  /** '' where neither name nor list says it. For `kind`: the id of a kind. */
  readonly group: string;
  /** Reports that the list expects of the group, and those that are not there; null: there is no list. */
  readonly expected: number | null;
  readonly missing: number | null;
  readonly late: number;
}

export interface Assessment<Report extends AssessedReport> {
  readonly overview: Overview;
  /** Empty where there is nothing to distribute. */
  readonly bands: readonly ScoreBand[];
  /** Most points first, else fewest problems; equals share a rank. */
  readonly ranking: readonly RankedReport<Report>[];
  /** Rules that lead problems, the commonest first. */
  readonly rules: readonly RuleTotal[];
  readonly repeated: readonly RepeatedReport<Report>[];
  readonly late: readonly LateReport<Report>[];
  /** Null without a list, and while items still wait to be read. */
  readonly list: ListCheck<Report> | null;
  /** Groupings that make more than one group. */
  readonly groups: Partial<Readonly<Record<Grouping, readonly GroupTotals[]>>>;
}

export function assess<Report extends AssessedReport>(batch: AssessedBatch<Report>): Assessment<Report> {
  const { reports, unread, expected, total, rules, classes } = batch;
  const overview = overviewOf(batch);
  const list = expected.length === 0 || overview.waiting > 0 ? null : checkList(expected, reports, unread);
  return {
    overview,
    bands: total === null || reports.length < 2 ? [] : bandsOf(reports, total),
    ranking: rankReports(reports),
    rules: leadingRules(ruleTotals(reports, rules)),
    repeated: repeatedReports(reports),
    late: lateReports(reports),
    list,
    groups: groupsOf(reports, list, classes),
  };
}

function overviewOf({ reports, unread, waiting }: AssessedBatch): Overview {
  const count = (wanted: 'failed' | 'skipped') => unread.filter(({ state }) => state === wanted).length;
  const scores = scoresOf(reports).sort((one, other) => one - other);
  const hasSpread = scores.length > 1;
  return {
    ...totalsOf(reports),
    items: reports.length + unread.length + waiting,
    failed: count('failed'),
    skipped: count('skipped'),
    waiting,
    median: hasSpread ? medianOf(scores) : null,
    highest: hasSpread ? (scores.at(-1) ?? null) : null,
    lowest: hasSpread ? (scores[0] ?? null) : null,
  };
}

function totalsOf(reports: readonly AssessedReport[]): AssessedTotals {
  const scores = scoresOf(reports);
  const faulty = reports.filter(({ fails }) => fails > 0).length;
  const open = reports.filter(({ fails, reviews }) => fails === 0 && reviews > 0).length;
  return {
    reports: reports.length,
    faulty,
    open,
    clean: reports.length - faulty - open,
    fails: sum(reports, ({ fails }) => fails),
    reviews: sum(reports, ({ reviews }) => reviews),
    cells: {
      read: sum(reports, ({ cells }) => cells.read),
      expected: sum(reports, ({ cells }) => cells.expected),
    },
    mean: scores.length === 0 ? null : sum(scores, (score) => score) / scores.length,
  };
}

function scoresOf(reports: readonly AssessedReport[]): number[] {
  return reports.flatMap(({ score }) => score ?? []);
}

/** Of at least one number, in order. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Full marks are a band of their own; below it tenths of the total down to 60 %, under which all are one. */
const BANDS = [1, 0.9, 0.8, 0.7, 0.6, 0] as const;

function bandsOf(reports: readonly AssessedReport[], total: number): readonly ScoreBand[] {
  const scores = scoresOf(reports);
  return BANDS.map((share, at) => {
    // Hundredths, as points have them.
    const edge = (part: number) => Math.round(part * total * 100) / 100;
    const [from, to] = [edge(share), edge(BANDS[at - 1] ?? 1)];
    return { from, to, reports: scores.filter((score) => isInBand(score, { from, to }, at)).length };
  });
}

/** Whether points are in a band; `at`: its place among the bands. */
export function isInBand(score: number, { from, to }: Pick<ScoreBand, 'from' | 'to'>, at: number): boolean {
  return score >= from && (at === 0 || score < to);
}

export function rankReports<Report extends Pick<AssessedReport, 'score' | 'fails' | 'reviews'>>(
  reports: readonly Report[],
): readonly RankedReport<Report>[] {
  const order = (one: Report, other: Report) =>
    one.score !== null && other.score !== null
      ? other.score - one.score
      : one.fails - other.fails || one.reviews - other.reviews;
  const ranked: RankedReport<Report>[] = [];
  for (const [at, report] of [...reports].sort(order).entries()) {
    const before = ranked[at - 1];
    const isEqual = before !== undefined && order(before.report, report) === 0;
    ranked.push({ rank: isEqual ? before.rank : at + 1, report });
  }
  return ranked;
}

function repeatedReports<Report extends AssessedReport>(reports: readonly Report[]): readonly RepeatedReport<Report>[] {
  const byAgency = Map.groupBy(reports, ({ agency, year }) => `${year} ${agency === null ? '' : plainName(agency)}`);
  return [...byAgency.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || first.agency === null || first.year === null || same.length < 2) return [];
    return [{ agency: first.agency, year: first.year, reports: same }];
  });
}

/** The rule that compares the day of publication with the day by which it is due, where the source states one. */
const DEADLINE = 'publication-deadline';

function lateReports<Report extends AssessedReport>(reports: readonly Report[]): readonly LateReport<Report>[] {
  return reports.flatMap((report): readonly LateReport<Report>[] => {
    const { fail, review } = problemsWith(report, DEADLINE);
    if (fail > 0) return [{ report, certainty: 'late' }];
    return review > 0 ? [{ report, certainty: 'perhaps' }] : [];
  });
}

/** Tells the group of each report; `list` null: the batch has none. */
export function reportGroups(
  list: ListCheck<AssessedReport> | null,
  classes: AgencyClasses,
): (report: Pick<AssessedReport, 'agency'>, grouping: Grouping) => string {
  const byAgency = new Map<string, string>();
  for (const { report, group } of list?.expected ?? []) if (report?.agency != null) byAgency.set(report.agency, group);
  return ({ agency }, grouping) => {
    if (grouping === 'list') return byAgency.get(agency ?? '') ?? '';
    return groupsOfAgency(agency, classes)[grouping];
  };
}

function groupsOf<Report extends AssessedReport>(
  reports: readonly Report[],
  list: ListCheck<Report> | null,
  classes: AgencyClasses,
): Assessment<Report>['groups'] {
  const groupOf = reportGroups(list, classes);
  const late = new Set(lateReports(reports).flatMap(({ report, certainty }) => (certainty === 'late' ? report : [])));
  const of = (grouping: Grouping): readonly GroupTotals[] => {
    const grouped = Map.groupBy(reports, (report) => groupOf(report, grouping));
    const asked = Map.groupBy(list?.expected ?? [], ({ name, group, standing, report }) => {
      if (grouping === 'list') return group;
      // Its report may bear a longer or shorter name, to which the user gave the class.
      return groupOf({ agency: standing === 'found' && report !== null ? report.agency : name }, grouping);
    });
    // As the list has them; those that nothing names come last.
    const known = [...new Set([...asked.keys(), ...grouped.keys()])];
    const names = [...known.filter((group) => group !== ''), ...known.filter((group) => group === '')];
    return names.map((group) => {
      const own = grouped.get(group) ?? [];
      const wanted = list === null ? null : (asked.get(group) ?? []);
      return {
        group,
        ...totalsOf(own),
        expected: wanted?.length ?? null,
        missing: wanted?.filter(({ standing }) => standing === 'missing').length ?? null,
        late: own.filter((report) => late.has(report)).length,
      };
    });
  };
  const shown = groupings
    .map((grouping) => [grouping, of(grouping)] as const)
    .filter(([, groups]) => groups.length > 1);
  return Object.fromEntries(shown);
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
