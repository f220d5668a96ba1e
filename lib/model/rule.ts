import type { AuditContext } from './audit-context.ts';
import type { Severity, Verdict } from './finding.ts';
import type { Report } from './report.ts';

export type RuleFamily = 'sums' | 'completeness' | 'cells' | 'prose' | 'identity' | 'duties' | 'comparison';

/** One file per rule under lib/checks/rules, named by its id. */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Clause shown to the user, e.g. 国办公开办函〔2021〕30号; only what forms.md marks V or D. */
  readonly clauses: readonly string[];
  /** One verdict, or one for each thing looked at. Pure; the runner counts an error where it throws. */
  readonly check: (report: Report, context: AuditContext) => Verdict | readonly Verdict[];
}

/** One verdict with the rule that gave it: what lib/checks hands to lib/findings. */
export interface RuleResult {
  readonly rule: Rule;
  readonly verdict: Verdict;
}
