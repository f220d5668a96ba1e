import type { AuditContext } from './audit-context.ts';
import type { Clause } from './clause.ts';
import type { Severity, Verdict } from './finding.ts';
import type { Report } from './report.ts';

export type RuleFamily = 'sums' | 'completeness' | 'cells' | 'prose' | 'identity' | 'duties' | 'comparison';

/** Each rule is a file in lib/checks/rules, named by its id. */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** It cannot tell for certain: its findings are always to review. */
  readonly reviewsOnly?: true;
  /** The clauses behind it; a finding cites those that are about its report (lib/forms/clauses.ts). */
  readonly clauses: readonly Clause[];
  /** One verdict, or one for each thing looked at. Pure; the runner counts an error where it throws. */
  readonly check: (report: Report, context: AuditContext) => Verdict | readonly Verdict[];
}

/** A verdict with its rule; lib/findings makes findings of them. */
export interface RuleResult {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/** A rule as pages list it. */
export type RuleEntry = Pick<Rule, 'id' | 'family' | 'severity' | 'reviewsOnly'>;
