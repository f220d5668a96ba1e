import type { Circumstances } from '../model/circumstances.ts';
import type { CheckCount } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule, RuleResult } from '../model/rule.ts';
import { withDefaults } from './circumstances.ts';

export interface CheckRun {
  readonly results: readonly RuleResult[];
  readonly checks: readonly CheckCount[];
}

/** Runs each rule on its own: one that throws is counted with its error, and the others go on. */
export function runChecks(
  reading: Reading,
  rules: readonly Rule[],
  circumstances: Circumstances = withDefaults(reading),
): CheckRun {
  const results: RuleResult[] = [];
  const checks = rules.map((rule): CheckCount => {
    const count = { rule: rule.id, pass: 0, fail: 0, review: 0, notApplicable: 0 };
    try {
      const verdicts = rule.check(reading, circumstances);
      for (const verdict of verdicts) {
        count[verdict.outcome] += 1;
        results.push({ rule, verdict });
      }
      return count;
    } catch (error) {
      return { ...count, error: error instanceof Error ? error.message : String(error) };
    }
  });
  return { results, checks };
}
