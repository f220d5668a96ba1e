/** The record of decisions on a page, by problem: decisions that are alike on all findings of a problem are one record. */
import type { Decision } from '../model/decision.ts';
import type { ReviewedProblem } from './reviewed-report.ts';

export interface DecisionRecord {
  /** The problem's, or that of the first decision where the record is not about all of the present problem. */
  readonly message: Decision['finding']['message'];
  /** The lead's first. */
  readonly decisions: readonly [Decision, ...Decision[]];
}

/** Records of decisions on findings that are there, and of earlier decisions on such with other numbers; the latest first. */
export function recordsOf(problems: readonly ReviewedProblem[]): readonly DecisionRecord[] {
  return problems.flatMap(recordsOfProblem).toSorted(latestFirst);
}

function recordsOfProblem({ message, items }: ReviewedProblem): readonly DecisionRecord[] {
  const decisions = new Set(items.flatMap(({ decision, changed }) => decision ?? changed ?? []));
  const records = group([...decisions], ({ kind, reason, note }) => [kind, reason, note]);
  const [first, ...others] = records;
  const isWhole = others.length === 0 && items.every(({ decision }) => decision !== null);
  return first !== undefined && isWhole ? [{ ...first, message }] : records;
}

/** Records of decisions whose findings are gone: one act on one problem gave its decisions one time. */
export function staleRecords(stale: readonly Decision[]): readonly DecisionRecord[] {
  return group(stale, ({ at, kind, reason, note }) => [at, kind, reason, note]).toSorted(latestFirst);
}

function group(decisions: readonly Decision[], choiceOf: (decision: Decision) => unknown): readonly DecisionRecord[] {
  const groups = Map.groupBy(decisions, (decision) => JSON.stringify(choiceOf(decision)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ message: first.finding.message, decisions: [first, ...others] as const }],
  );
}

function latestFirst(one: DecisionRecord, other: DecisionRecord): number {
  return timeOf(other) - timeOf(one);
}

function timeOf({ decisions }: DecisionRecord): number {
  return Math.max(...decisions.map(({ at }) => Date.parse(at)));
}
