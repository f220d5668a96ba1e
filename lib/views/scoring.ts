/** Scores by a scheme: one function gives the points and what took them. */
import type { RuleCounts } from '../model/batch.ts';
import { type PointsOff, type SchemeProblem, type ScoringScheme, scoringSchemeSchema } from '../model/scoring.ts';

/** Problems of one outcome under the rule that leads them: what a scheme takes points off for. */
export interface Charge {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  readonly count: number;
}

export interface Score<Each extends Charge = Charge> {
  readonly points: number;
  /** In the order of the charges; what they took off and the points add up to the total of the scheme. */
  readonly charges: readonly (Each & PointsOff)[];
}

/** A rule that has cost all that it may, and a report without points left, take nothing off further charges. */
export function scoreOf<Each extends Charge>(charges: readonly Each[], scheme: ScoringScheme): Score<Each> {
  let left = hundredths(scheme.total);
  const leftOf = new Map<string, number>();
  const charged = charges.map((charge): Each & PointsOff => {
    const { rule, outcome, count } = charge;
    const points = Object.hasOwn(scheme.rules, rule) ? scheme.rules[rule] : undefined;
    const each = hundredths(points?.[outcome] ?? 0);
    const ofRule = leftOf.get(rule) ?? (points?.cap == null ? Number.POSITIVE_INFINITY : hundredths(points.cap));
    const off = Math.min(each * count, ofRule, left);
    const isShort = off < each * count;
    leftOf.set(rule, ofRule - off);
    left -= off;
    const why = each === 0 ? 'free' : !isShort ? 'charged' : left === 0 && off < ofRule ? 'spent' : 'capped';
    return { ...charge, each: each / 100, off: off / 100, why };
  });
  return { points: left / 100, charges: charged };
}

/** What the counts of a report's row are charged. */
export function chargesOf(counts: RuleCounts): readonly Charge[] {
  return Object.entries(counts).flatMap(([rule, { fail, review }]) => [
    { rule, outcome: 'fail' as const, count: fail },
    { rule, outcome: 'review' as const, count: review },
  ]);
}

/** Whole numbers, so that sums of 0.1 show no binary fractions. */
function hundredths(points: number): number {
  return Math.round(points * 100);
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
