/** Decides whether two reports are one agency's, of one year and the year before. */
import { distance } from 'fastest-levenshtein';
import {
  areaGovernment,
  departmentEnding,
  governmentNames,
  placeEnding,
  placeEnds,
} from '../forms/vocabulary/names.ts';
import type { AgencyMatch } from '../model/audit-context.ts';

export interface AgencyYear {
  readonly agency: string | null;
  readonly year: number | null;
  /** Which of the two are not certain; none where that is left out. */
  readonly unsure?: readonly ('agency' | 'year')[];
}

/** A person's answer whether an agency had a former name; undefined: none. */
export type AnswerAboutNames = (agency: string, former: string) => boolean | undefined;

/** The least similarity (0–1) of the names of one agency that was renamed. */
const SIMILAR = 0.5;

/**
 * A person has to answer where an agency was renamed, where one name has the places above it, for a government and its
 * office, and where an agency or a year is not known, or not certain.
 */
export function matchReports(current: AgencyYear, previous: AgencyYear): AgencyMatch {
  if (current.year !== null && previous.year !== null && current.year !== previous.year + 1) return 'other';
  const agencies = matchAgencyNames(current.agency, previous.agency);
  const isCertain = [current, previous].every(({ year, unsure = [] }) => year !== null && unsure.length === 0);
  return agencies === 'same' && !isCertain ? 'ask' : agencies;
}

/**
 * Finds this agency's report among those of the year before; where none is certain, the only one that is possible.
 * `now`: agencies that have a report of their own this year, so were not renamed.
 */
export function findLastYear<T extends AgencyYear>(
  agency: string,
  before: readonly T[],
  now: readonly (string | null)[],
  answerFor: AnswerAboutNames = () => undefined,
): { readonly report: T; readonly match: AgencyMatch } | null {
  // Most agencies keep their names, so names are seldom compared among thousands of reports.
  const own = before.find((report) => report.agency === agency);
  if (own !== undefined) return { report: own, match: 'same' };
  const matchName = (former: string | null): AgencyMatch => {
    const answer = former === null ? undefined : answerFor(agency, former);
    return answer === undefined ? matchAgencyNames(agency, former) : answer ? 'same' : 'other';
  };
  const matched = before.map((report) => ({ report, match: matchName(report.agency) }));
  const same = matched.find(({ match }) => match === 'same');
  if (same !== undefined) return same;
  const possible = matched.filter(
    ({ report, match }) => match === 'ask' && !now.some((name) => matchAgencyNames(name, report.agency) === 'same'),
  );
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

export function matchAgencyNames(one: string | null, other: string | null): AgencyMatch {
  if (one === null || other === null) return 'ask';
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || (short.length >= 4 && long.endsWith(short))) return 'ask';
  const [areaA, areaB] = [areaOf(a), areaOf(b)];
  // A county may have become a district, a township a town: the name before it stays.
  if (areaA !== null || areaB !== null) return areaA === areaB ? 'ask' : 'other';
  const place = sharedPlaceLength(a, b);
  if (place === 0) return 'other';
  const [coreA, coreB] = [coreOf(short.slice(place)), coreOf(long.slice(place))];
  const sharesTwoLetters = [...coreA].some((_, at) => at > 0 && coreB.includes(coreA.slice(at - 1, at + 1)));
  if (sharesTwoLetters) return 'ask';
  // 水利局 and 水务局, but not 审计局 and 统计局: a new name begins like the old one.
  const similarity = 1 - distance(coreA, coreB) / Math.max(coreA.length, coreB.length, 1);
  return similarity >= SIMILAR && coreA[0] === coreB[0] ? 'ask' : 'other';
}

/** The name of the area that a government or its office is of, without the kind of area. Null for other agencies. */
function areaOf(name: string): string | null {
  return areaGovernment.exec(name)?.[1] ?? null;
}

/** The subject in the name of a department: 民政 in 民政局. */
function coreOf(name: string): string {
  return name.replace(departmentEnding, '');
}

/** Gives the long and the short name of an agency one form. A place alone means its government. */
export function plainName(name: string): string {
  let words = name.replace(/[^\u3400-\u9fff]/g, '');
  for (const [full, short] of governmentNames) words = words.replace(full, short);
  return placeEnding.test(words) ? `${words}政府` : words;
}

/** The length of the shared beginning, up to the end of a place. */
function sharedPlaceLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return Math.max(...[...placeEnds].map((end) => a.slice(0, shared).lastIndexOf(end))) + 1;
}
