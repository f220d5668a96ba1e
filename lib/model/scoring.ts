import * as z from 'zod/mini';

/** Schemes of scoring, which an assessment office may write for itself. */

const points = z.number().check(z.gte(0), z.lte(1000));

export const rulePointsSchema = z.object({
  /** Points off for each check that fails. */
  fail: points,
  /** Points off for each check to review. */
  review: points,
  /** The most that the rule may cost; null: no limit. */
  cap: z.nullable(points),
});

export const scoringSchemeSchema = z.object({
  kind: z.literal('gouji-scoring'),
  version: z.literal(1),
  name: z.string().check(z.maxLength(200)),
  /** The points of a report without findings; the lowest score is 0. */
  total: z.number().check(z.positive(), z.lte(1000)),
  /** By rule id; a rule not named costs nothing. */
  rules: z.record(z.string(), rulePointsSchema),
});

export type RulePoints = z.infer<typeof rulePointsSchema>;
export type ScoringScheme = z.infer<typeof scoringSchemeSchema>;

/** What a problem costs a report. */
export interface PointsOff {
  /** Points off that the scheme sets for each problem of the kind. */
  readonly each: number;
  /** Points that went off. */
  readonly off: number;
  /**
   * charged: what the scheme sets; free: the scheme takes nothing off for it; capped: its rule may cost no more; spent: the
   * report had no more points; dismissed: a person said that it is none.
   */
  readonly why: 'charged' | 'free' | 'capped' | 'spent' | 'dismissed';
}

/** Why a file was refused: not a scheme; a later version; a damaged part, which `where` names. */
export interface SchemeProblem {
  readonly trouble: 'notScheme' | 'newer' | 'damaged';
  readonly where: string;
}
