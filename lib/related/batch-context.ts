/** What reports that are audited together mean for each other. */
import { readAgencyKind } from '../facts/agency-kind.ts';
import { placeIn } from '../facts/agency-place.ts';
import { governmentEnding } from '../forms/vocabulary/agencies.ts';
import type { ChildReports, ContextInput } from '../model/audit-context.ts';
import type { OtherReport } from '../model/other-report.ts';
import { findLastYear, matchAgencyNames } from './agency-match.ts';
import { fillThresholds } from './audit-context.ts';
import { findMostAlike, makePassage } from './repeats.ts';

/**
 * For each report, in order, `given` and what the others add: last year's report of the same agency, the reports of other
 * agencies that have more of its text than may be, and, for a government, its departments. 300 reports take a second or
 * two; memory goes with their text.
 */
export function buildBatchContexts(reports: readonly OtherReport[], given: ContextInput = {}): readonly ContextInput[] {
  const byYear = new Map<number | null, OtherReport[]>();
  for (const report of reports) byYear.set(report.year, [...(byYear.get(report.year) ?? []), report]);
  const resembling = new Map<OtherReport, readonly OtherReport[]>();
  for (const [year, ofYear] of byYear)
    if (year !== null) resemblances(ofYear, fillThresholds(given).repeated, resembling);
  return reports.map((report) => ({
    ...given,
    previous: given.previous ?? previousOf(report, byYear),
    resembling: resembling.get(report) ?? [],
    children: unitsOf(report, byYear),
  }));
}

function previousOf(
  report: OtherReport,
  byYear: ReadonlyMap<number | null, readonly OtherReport[]>,
): OtherReport | null {
  const { agency, year } = report;
  if (agency === null || year === null) return null;
  const now = (byYear.get(year) ?? []).map((each) => each.agency);
  return findLastYear(agency, byYear.get(year - 1) ?? [], now)?.report ?? null;
}

function resemblances(
  reports: readonly OtherReport[],
  threshold: number,
  resembling: Map<OtherReport, readonly OtherReport[]>,
): void {
  const owners = reports.map(({ agency }) => agency);
  for (const section of ['overview', 'problems'] as const) {
    const passages = reports.map(({ paragraphs }) => makePassage(paragraphs[section]));
    findMostAlike(passages, owners).forEach(({ other, share }, own) => {
      const [report, most] = [reports[own], reports[other]];
      if (report === undefined || most === undefined || share <= threshold) return;
      const known = resembling.get(report) ?? [];
      if (!known.includes(most)) resembling.set(report, [...known, most]);
    });
  }
}

/** The departments right under a government that report for the same year, and those that do for other years only. */
function unitsOf(report: OtherReport, byYear: ReadonlyMap<number | null, readonly OtherReport[]>): ChildReports | null {
  const { agency, year } = report;
  if (agency === null || year === null || readAgencyKind(agency).kind !== 'government') return null;
  const area = agency.replace(governmentEnding, '');
  const departmentsIn = (reports: readonly OtherReport[]) =>
    reports.filter((other) => other.agency !== null && isDepartmentOf(other.agency, area));
  const now = departmentsIn(byYear.get(year) ?? []);
  const others = [...byYear].filter(([each]) => each !== year).flatMap(([, reports]) => departmentsIn(reports));
  const missing = others
    .map((other) => other.agency ?? '')
    .filter((name) => !now.some((each) => matchAgencyNames(each.agency, name) !== 'other'));
  return { reports: now, missing: [...new Set(missing)].sort() };
}

function isDepartmentOf(agency: string, area: string): boolean {
  const own = agency.slice(area.length);
  return agency.startsWith(area) && own !== '' && placeIn(own) === null && readAgencyKind(agency).kind === 'department';
}
