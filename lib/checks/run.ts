import type { AuditContext } from '../model/audit-context.ts';
import type { CheckCount } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule, RuleResult } from '../model/rule.ts';
import { fillContext } from '../related/audit-context.ts';
import { withoutFailFromPicture } from './from-pictures.ts';

interface CheckRun {
  readonly results: readonly RuleResult[];
  readonly checks: readonly CheckCount[];
}

/** Runs each rule on its own: one that throws is counted with its error, and the others go on. */
export function runChecks(
  report: Report,
  rules: readonly Rule[],
  context: AuditContext = fillContext(report),
): CheckRun {
  const results: RuleResult[] = [];
  const checks = rules.map((rule): CheckCount => {
    const count = { rule: rule.id, pass: 0, fail: 0, review: 0, notApplicable: 0 };
    try {
      for (const given of [rule.check(report, context)].flat()) {
        const verdict = withoutFailFromPicture(given, rule, report);
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
