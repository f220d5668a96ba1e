/** Compares the agencies that have to have a report with the reports of a batch. */
import type { ExpectedAgency } from '../model/batch.ts';
import { matchAgencyNames, plainName } from '../related/agency-match.ts';

export interface NamedReport {
  readonly number: number;
  readonly agency: string | null;
  readonly year: number | null;
}

/** An item of the batch that gave no report, under the name that its list has for it. */
export interface NamedItem {
  readonly number: number;
  readonly name: string;
}

/**
 * found: the agency has a report of the year; ask: one of a similar name, which a person has to look at; unread: its list
 * names it, but its report was not read; missing: nothing is there.
 */
export type ExpectedStanding = 'found' | 'ask' | 'unread' | 'missing';

export interface ExpectedReport<Report extends NamedReport> extends ExpectedAgency {
  readonly year: number;
  readonly standing: ExpectedStanding;
  /** The report of the agency, or of the similar name. */
  readonly report: Report | null;
}

export interface ListCheck<Report extends NamedReport> {
  /** The years that the list is compared with, oldest first. */
  readonly years: readonly number[];
  /** Years with so few reports that no agency is missed in them. */
  readonly left: readonly number[];
  /** By year, in the order of the list. */
  readonly expected: readonly ExpectedReport<Report>[];
  /** Reports of agencies that the list does not name. */
  readonly beyond: readonly Report[];
}

/** A year in which fewer agencies of the list have a report than this share of the best year was not asked for. */
const ASKED_FOR = 0.5;
/** Comparisons of similar names that a page can wait for; beyond them only equal names are found. */
const MOST_COMPARISONS = 200_000;

/** The list without repeated agencies, each under its first name. */
export function distinctAgencies(list: readonly ExpectedAgency[]): readonly ExpectedAgency[] {
  const kept = new Map<string, ExpectedAgency>();
  for (const agency of list) {
    const key = plainName(agency.name);
    const first = kept.get(key);
    if (first === undefined) kept.set(key, agency);
    else if (first.group === '' && agency.group !== '') kept.set(key, { ...first, group: agency.group });
  }
  return [...kept.values()];
}

const yearIn = /(?<!\d)20\d\d(?!\d)/;
/** What follows an agency in the name of its report. */
const reportWords = /^(?:年|政府信息|政务公开|信息公开|关于)/;

interface UnreadName {
  readonly words: string;
  readonly year: string | null;
}

function namesReportOf({ words, year: named }: UnreadName, key: string, year: number): boolean {
  if (!words.startsWith(key) || (named !== null && named !== String(year))) return false;
  const rest = words.slice(key.length);
  return rest === '' || reportWords.test(rest);
}

export function checkList<Report extends NamedReport>(
  list: readonly ExpectedAgency[],
  reports: readonly Report[],
  unread: readonly NamedItem[],
): ListCheck<Report> {
  const agencies = list.map((agency) => ({ ...agency, key: plainName(agency.name) }));
  const keys = new Set(agencies.map(({ key }) => key));
  const named = reports.flatMap((report) =>
    report.agency === null ? [] : [{ report, agency: report.agency, key: plainName(report.agency) }],
  );
  const byYear = Map.groupBy(named, ({ report }) => report.year);
  const counts = [...byYear].flatMap(([year, group]) =>
    year === null ? [] : [{ year, count: new Set(group.map(({ key }) => key).filter((key) => keys.has(key))).size }],
  );
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const isAskedFor = ({ count }: { readonly count: number }) => count >= most * ASKED_FOR;
  const sorted = counts.sort((one, other) => one.year - other.year);
  const failed = unread.map(({ name }) => ({ words: plainName(name), year: yearIn.exec(name)?.[0] ?? null }));
  const taken = new Set<Report>();

  const expected = sorted.filter(isAskedFor).flatMap(({ year }) => {
    const own = byYear.get(year) ?? [];
    const byKey = Map.groupBy(own, ({ key }) => key);
    const strangers = own.filter(({ key }) => !keys.has(key));
    const lacking = agencies.filter(({ key }) => !byKey.has(key)).length;
    const mayCompare = lacking * strangers.length <= MOST_COMPARISONS;
    return agencies.map(({ name, group, key }): ExpectedReport<Report> => {
      const [first] = byKey.get(key) ?? [];
      if (first !== undefined) return { name, group, year, standing: 'found', report: first.report };
      // An address that names the agency itself says more than a similar name.
      if (failed.some((item) => namesReportOf(item, key, year)))
        return { name, group, year, standing: 'unread', report: null };
      const similar = mayCompare
        ? strangers.filter(({ report, agency }) => !taken.has(report) && matchAgencyNames(agency, name) === 'ask')
        : [];
      const [only] = similar;
      if (only === undefined || similar.length > 1) return { name, group, year, standing: 'missing', report: null };
      taken.add(only.report);
      return { name, group, year, standing: 'ask', report: only.report };
    });
  });
  return {
    years: sorted.filter(isAskedFor).map(({ year }) => year),
    left: sorted.filter((year) => !isAskedFor(year)).map(({ year }) => year),
    expected,
    beyond: named.flatMap(({ report, key }) => (keys.has(key) || taken.has(report) ? [] : [report])),
  };
}
