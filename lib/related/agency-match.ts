/** Whether two reports are one agency's, of one year and the year before. */
import { distance } from 'fastest-levenshtein';
import {
  areaGovernment,
  departmentEnding,
  governmentNames,
  placeEnding,
  placeEnds,
} from '../forms/vocabulary/names.ts';
import type { AgencyMatch } from '../model/audit-context.ts';

interface Reported {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Names less alike than this are two agencies', not one renamed. */
const ALIKE = 0.5;

/**
 * Renamed agencies, a name with and without the places above it, a government and its office: a person has to tell.
 * So it is where an agency or a year is not known.
 */
export function matchReports(current: Reported, previous: Reported): AgencyMatch {
  if (current.year !== null && previous.year !== null && current.year !== previous.year + 1) return 'other';
  const agencies = matchAgencyNames(current.agency, previous.agency);
  return agencies === 'same' && (current.year === null || previous.year === null) ? 'ask' : agencies;
}

/**
 * Of reports of the year before the one that is this agency's; where none is for sure, the only one that may be.
 * `now`: agencies that have a report of their own this year, so were not renamed. `answered`: what a person said of two
 * names, the former last.
 */
export function findLastYear<T extends Reported>(
  agency: string,
  before: readonly T[],
  now: readonly (string | null)[],
  answered: (agency: string, former: string) => boolean | undefined = () => undefined,
): { readonly report: T; readonly match: AgencyMatch } | null {
  // Most agencies keep their names: of thousands of reports only the others' are compared.
  const own = before.find((report) => report.agency === agency);
  if (own !== undefined) return { report: own, match: 'same' };
  const paired = before.map((report) => ({ report, match: pairOfNames(agency, report.agency, answered) }));
  const same = paired.find(({ match }) => match === 'same');
  if (same !== undefined) return same;
  const asked = paired.filter(
    ({ report, match }) => match === 'ask' && !now.some((each) => matchAgencyNames(each, report.agency) === 'same'),
  );
  return asked.length === 1 ? (asked[0] ?? null) : null;
}

function pairOfNames(
  agency: string,
  former: string | null,
  answered: (agency: string, former: string) => boolean | undefined,
): AgencyMatch {
  const answer = former === null ? undefined : answered(agency, former);
  return answer === undefined ? matchAgencyNames(agency, former) : answer ? 'same' : 'other';
}

export function matchAgencyNames(one: string | null, other: string | null): AgencyMatch {
  if (one === null || other === null) return 'ask';
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || (short.length >= 4 && long.endsWith(short))) return 'ask';
  const [areaA, areaB] = [areaOf(a), areaOf(b)];
  // A county that became a district, a township that became a town: the name before it stays.
  if (areaA !== null || areaB !== null) return areaA === areaB ? 'ask' : 'other';
  const place = sharedPlace(a, b);
  if (place === 0) return 'other';
  const [coreA, coreB] = [coreOf(short.slice(place)), coreOf(long.slice(place))];
  const inCommon = [...coreA].some((_, at) => at > 0 && coreB.includes(coreA.slice(at - 1, at + 1)));
  if (inCommon) return 'ask';
  // 水利局 and 水务局, but not 审计局 and 统计局: a new name keeps how the old one begins.
  const alike = 1 - distance(coreA, coreB) / Math.max(coreA.length, coreB.length, 1) >= ALIKE;
  return alike && coreA[0] === coreB[0] ? 'ask' : 'other';
}

/** Of an area's own government or its office: the area's name without what kind of area it is. Null for other bodies. */
function areaOf(name: string): string | null {
  return areaGovernment.exec(name)?.[1] ?? null;
}

/** A name without its place and without what kind of body it is: 民政 of 民政局. */
function coreOf(name: string): string {
  return name.replace(departmentEnding, '');
}

/** One body by its long and its short name; a place alone is its government. */
function plainName(name: string): string {
  let words = name.replace(/[^\u3400-\u9fff]/g, '');
  for (const [full, short] of governmentNames) words = words.replace(full, short);
  return placeEnding.test(words) ? `${words}政府` : words;
}

/** How much of the beginning is the same, up to the end of a place. */
function sharedPlace(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return Math.max(...[...placeEnds].map((end) => a.slice(0, shared).lastIndexOf(end))) + 1;
}
