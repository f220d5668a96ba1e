/** The shape of a rule's case table, tests/checks/rules/<rule id>.cases.ts. */
import type { ContextInput } from '../../lib/model/audit-context.ts';
import type { Comparison, Severity, Verdict } from '../../lib/model/finding.ts';
import type { SectionId } from '../../lib/model/form.ts';
import type { Report } from '../../lib/model/report.ts';

export type CaseOutcome = Verdict['outcome'];

export interface ExpectedFinding {
  readonly message: string;
  /** The sentence a user reads in zh-CN. */
  readonly text: string;
  readonly section: SectionId | null;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly cells?: readonly string[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly formula?: string;
  readonly quotes?: readonly string[];
  /** Names of the places it points at, where they are not those of its quotes (cells have places of their own). */
  readonly anchors?: readonly string[];
  readonly compared?: Comparison;
  /** Where they are not the rule's own. */
  readonly clauses?: readonly string[];
}

/** All expectations are worked out by hand. */
export interface RuleCase {
  /** In Chinese: it is printed in the rule's page. */
  readonly name: string;
  /** What the case shows. */
  readonly outcome: CaseOutcome;
  readonly report: Report;
  /** What is known beside the report; nothing by default. */
  readonly context?: ContextInput;
  /** Verdicts by outcome; what is not listed is 0. */
  readonly counts: Partial<Record<CaseOutcome, number>>;
  /** Every fail and review verdict, in order. */
  readonly finds: readonly ExpectedFinding[];
}

export interface RuleCases {
  /** Outcomes that this rule cannot give, and why. */
  readonly never: Partial<Record<CaseOutcome, string>>;
  readonly cases: readonly RuleCase[];
  /** Where the rule's limits are exactly; not printed in its page. */
  readonly edges?: readonly RuleCase[];
}

/** A case in which nothing is found; one verdict unless more are counted. */
export function silent(
  outcome: 'pass' | 'notApplicable',
  name: string,
  report: Report,
  context: ContextInput = {},
  counts: RuleCase['counts'] = { [outcome]: 1 },
): RuleCase {
  return { name, outcome, report, context, counts, finds: [] };
}

/** A case with findings; they are all its verdicts unless more are counted. */
export function finding(
  outcome: 'fail' | 'review',
  name: string,
  report: Report,
  finds: readonly ExpectedFinding[],
  context: ContextInput = {},
  counts: RuleCase['counts'] = { [outcome]: finds.length },
): RuleCase {
  return { name, outcome, report, context, counts, finds };
}
