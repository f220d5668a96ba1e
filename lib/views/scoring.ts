/** Scores by a scheme. */
import type { RuleCounts } from '../model/batch.ts';
import { type RulePoints, type SchemeProblem, type ScoringScheme, scoringSchemeSchema } from '../model/scoring.ts';

/** The points of a report, and the points that each rule cost it, the highest cost first. */
export interface Score {
  readonly points: number;
  readonly costs: readonly { readonly rule: string; readonly points: number; readonly capped: boolean }[];
}

export function scoreOf(counts: RuleCounts, scheme: ScoringScheme): Score {
  const costs = Object.entries(counts)
    .flatMap(([rule, { fail, review }]) => {
      const rulePoints = Object.hasOwn(scheme.rules, rule) ? scheme.rules[rule] : undefined;
      const cost = rulePoints === undefined ? null : costOf(rulePoints, fail, review);
      return cost === null || cost.points === 0 ? [] : [{ rule, ...cost }];
    })
    .sort((one, other) => other.points - one.points);
  const lost = costs.reduce((sum, { points }) => sum + points, 0);
  return { points: roundPoints(Math.max(scheme.total - lost, 0)), costs };
}

function costOf({ fail: perFail, review: perReview, cap }: RulePoints, fail: number, review: number) {
  const points = fail * perFail + review * perReview;
  const capped = cap !== null && points > cap;
  return { points: roundPoints(capped ? cap : points), capped };
}

/** Rounded to hundredths, so that sums of 0.1 show no binary fractions. */
function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/** The text of a file that holds the scheme, a rule on each line. */
export function writeScheme({ rules, ...head }: ScoringScheme): string {
  const lines = Object.entries(rules).map(([rule, points]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(points)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rules": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Reads such a file. Unknown rules are kept: another version of Gouji may have them. */
export function readScheme(text: string): { readonly scheme: ScoringScheme } | SchemeProblem {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { trouble: 'notScheme', where: '' };
  }
  const { kind, version }: { kind?: unknown; version?: unknown } =
    typeof file === 'object' && file !== null ? file : {};
  if (kind !== 'gouji-scoring' || typeof version !== 'number') return { trouble: 'notScheme', where: '' };
  if (version > 1) return { trouble: 'newer', where: '' };
  const read = scoringSchemeSchema.safeParse(file);
  if (read.success) return { scheme: read.data };
  return { trouble: 'damaged', where: read.error.issues[0]?.path.join('.') ?? '' };
}
