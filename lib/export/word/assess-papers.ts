/** The assessment of reports that are known as papers have them: those of the command line. */
import type { ExpectedAgency, RuleCounts } from '../../model/batch.ts';
import { type AssessedReport, type Assessment, assess } from '../../views/assessment.ts';
import { type PaperReport, standingProblems } from './paper-report.ts';

export function assessPapers(
  reports: readonly PaperReport[],
  total: number | null,
  expected: readonly ExpectedAgency[],
): Assessment<AssessedReport> {
  return assess({
    reports: reports.flatMap((report, number) => (report.unchecked === null ? [assessedOf(report, number)] : [])),
    unread: reports.flatMap(({ unchecked, source }, number) =>
      unchecked === null ? [] : [{ number, name: source, state: 'failed' as const }],
    ),
    waiting: 0,
    expected,
    total,
    rules: [],
    // The command line has no settings.
    classes: new Map(),
  });
}

function assessedOf(report: PaperReport, number: number): AssessedReport {
  const { agency, year, title, source, coverage, score, published = [] } = report;
  const problems = standingProblems(report);
  const count = (wanted: string) => problems.filter(({ outcome }) => outcome === wanted).length;
  return {
    number,
    label: agency ?? (title || source),
    agency,
    year,
    fails: count('fail'),
    reviews: count('review'),
    rules: rulesOf(report),
    score: score?.points ?? null,
    cells: coverage,
    published,
    source,
  };
}

/** Each problem under the rule that leads it, and below under the others, as rows of a batch have it. */
function rulesOf(report: PaperReport): RuleCounts {
  const counts: Record<
    string,
    { pass: number; fail: number; review: number; below: { fail: number; review: number } }
  > = {};
  for (const { outcome, rules } of standingProblems(report)) {
    rules.forEach((rule, at) => {
      const count = counts[rule] ?? { pass: 0, fail: 0, review: 0, below: { fail: 0, review: 0 } };
      counts[rule] = count;
      (at === 0 ? count : count.below)[outcome] += 1;
    });
  }
  return counts;
}
