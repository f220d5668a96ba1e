/** Relates the reports that are audited together. */
import { readAgencyKind } from '../facts/agency-kind.ts';
import { placeIn } from '../facts/agency-place.ts';
import { governmentEnding } from '../forms/vocabulary/agencies.ts';
import type { ChildReports, ContextInput } from '../model/audit-context.ts';
import type { OtherReport } from '../model/other-report.ts';
import { type AnswerAboutNames, findLastYear, matchAgencyNames } from './agency-match.ts';
import { fillThresholds } from './audit-context.ts';
import { findMostAlike, makePassage } from './repeats.ts';

type ReportsByYear = ReadonlyMap<number | null, readonly OtherReport[]>;

/**
 * For each report, in order, `input` and what the other reports add: last year's report of the same agency, reports of
 * other agencies that share more of its text than the threshold, and, for a government, its departments. 300 reports
 * take a second or two; memory grows with their text. `answerFor`: a person's answers about former names.
 */
export function buildBatchContexts(
  reports: readonly OtherReport[],
  input: ContextInput = {},
  answerFor?: AnswerAboutNames,
): readonly ContextInput[] {
  const byYear = Map.groupBy(reports, ({ year }) => year);
  const threshold = fillThresholds(input).repeated;
  const resembling = new Map(
    [...byYear].flatMap(([year, ofYear]) => (year === null ? [] : [...findResembling(ofYear, threshold)])),
  );
  return reports.map((report) => ({
    ...input,
    previous: input.previous ?? findPrevious(report, byYear, answerFor),
    resembling: resembling.get(report) ?? [],
    children: findChildren(report, byYear),
  }));
}

function findPrevious(
  { agency, year }: OtherReport,
  byYear: ReportsByYear,
  answerFor?: AnswerAboutNames,
): OtherReport | null {
  if (agency === null || year === null) return null;
  const now = (byYear.get(year) ?? []).map((report) => report.agency);
  return findLastYear(agency, byYear.get(year - 1) ?? [], now, answerFor)?.report ?? null;
}

/** For each report of a year, the reports that share most of a section with it. */
function findResembling(
  reports: readonly OtherReport[],
  threshold: number,
): ReadonlyMap<OtherReport, readonly OtherReport[]> {
  const resembling = new Map<OtherReport, readonly OtherReport[]>();
  const owners = reports.map(({ agency }) => agency);
  for (const section of ['overview', 'problems'] as const) {
    const passages = reports.map(({ paragraphs }) => makePassage(paragraphs[section]));
    findMostAlike(passages, owners).forEach(({ other, share }, own) => {
      const [report, closest] = [reports[own], reports[other]];
      if (report === undefined || closest === undefined || share <= threshold) return;
      resembling.set(report, [...new Set(resembling.get(report)).add(closest)]);
    });
  }
  return resembling;
}

/** The departments right under a government that report for the same year, and those that do for other years only. */
function findChildren({ agency, year }: OtherReport, byYear: ReportsByYear): ChildReports | null {
  if (agency === null || year === null || readAgencyKind(agency).kind !== 'government') return null;
  const area = agency.replace(governmentEnding, '');
  const departments = [...byYear.values()].flat().filter((report) => isDepartmentOf(report.agency, area));
  const reports = departments.filter((report) => report.year === year);
  const missing = departments
    .filter((report) => report.year !== year)
    .map((report) => report.agency ?? '')
    .filter((name) => !reports.some((report) => matchAgencyNames(report.agency, name) !== 'other'));
  return { reports, missing: [...new Set(missing)].sort() };
}

function isDepartmentOf(agency: string | null, area: string): boolean {
  if (!agency?.startsWith(area) || agency === area) return false;
  return placeIn(agency.slice(area.length)) === null && readAgencyKind(agency).kind === 'department';
}
