/** The points of a report with the problems that took them. */
import type { PointsOff, ScoringScheme } from '../model/scoring.ts';
import { type Charge, scoreOf } from '../views/scoring.ts';
import { type ReviewedProblem, standingRules } from './reviewed-report.ts';

/** A problem with the rule that leads it and what it cost. */
export interface ScoredProblem<Problem> extends PointsOff {
  readonly problem: Problem;
  readonly rule: string;
}

export interface ExplainedScore<Problem = ReviewedProblem> {
  readonly points: number;
  readonly total: number;
  /** Every problem once, in the order of the report, also those that cost nothing. */
  readonly problems: readonly ScoredProblem<Problem>[];
}

/** The parts of a problem that decide what it costs. */
export type ScorableProblem = Pick<ReviewedProblem, 'outcome' | 'standing' | 'items'>;

export function explainScore<Problem extends ScorableProblem>(
  problems: readonly Problem[],
  scheme: ScoringScheme,
): ExplainedScore<Problem> {
  const standing = problems.flatMap((problem): readonly (Charge & { readonly problem: Problem })[] => {
    const [rule] = standingRules(problem);
    return rule === undefined ? [] : [{ problem, rule, outcome: problem.outcome, count: 1 }];
  });
  const { points, charges } = scoreOf(standing, scheme);
  const costs = new Map(
    charges.map(({ problem, rule, each, off, why }) => [problem, { problem, rule, each, off, why }]),
  );
  return {
    points,
    total: scheme.total,
    problems: problems.map(
      (problem) =>
        costs.get(problem) ?? { problem, rule: problem.items[0].finding.rule, each: 0, off: 0, why: 'dismissed' },
    ),
  };
}

/** The points that each rule took off, the most first; rules that took none are left out. */
export function costsByRule({
  problems,
}: Pick<ExplainedScore<unknown>, 'problems'>): readonly { readonly rule: string; readonly points: number }[] {
  return [...Map.groupBy(problems, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, points: Math.round(own.reduce((sum, { off }) => sum + off, 0) * 100) / 100 }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
}
