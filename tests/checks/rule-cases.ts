/** The shape of a rule's case table, tests/checks/rules/<rule id>.cases.ts. */
import type { ContextInput } from '../../lib/model/audit-context.ts';
import type { Comparison, Severity, Verdict } from '../../lib/model/finding.ts';
import type { SectionId } from '../../lib/model/form.ts';
import type { Report } from '../../lib/model/report.ts';
import { buildReport, type ReportChanges } from './report-builder.ts';

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

type FindingFields = Omit<ExpectedFinding, 'message' | 'text'>;
type Counts = Partial<Record<CaseOutcome, number>>;
type OneFinding = readonly [message: string, text: string, fields: FindingFields, others?: Counts];

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
  readonly counts: Counts;
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

/** What a case changes of a sound report, and what is known beside it. */
export interface CaseChanges extends ReportChanges {
  readonly context?: ContextInput;
}

/** The rule passes: one verdict unless more are counted. */
export function passes(name: string, changes: CaseChanges = {}, counts: Counts = { pass: 1 }): RuleCase {
  return findings('pass', name, changes, [], counts);
}

/** The rule does not apply: one verdict unless more are counted. */
export function notApplicable(
  name: string,
  changes: CaseChanges = {},
  counts: Counts = { notApplicable: 1 },
): RuleCase {
  return findings('notApplicable', name, changes, [], counts);
}

/** The rule fails once; `others` counts its other verdicts. */
export function fails(name: string, changes: CaseChanges, ...[message, text, fields, others]: OneFinding): RuleCase {
  return findings('fail', name, changes, [found(message, text, fields)], others);
}

/** The rule asks for a review once; `others` counts its other verdicts. */
export function reviews(name: string, changes: CaseChanges, ...[message, text, fields, others]: OneFinding): RuleCase {
  return findings('review', name, changes, [found(message, text, fields)], others);
}

/** The rule gives these findings, all of `outcome` unless `others` says how many; it counts the other verdicts too. */
export function findings(
  outcome: CaseOutcome,
  name: string,
  { context = {}, ...changes }: CaseChanges,
  finds: readonly ExpectedFinding[],
  others: Counts = {},
): RuleCase {
  const counts = finds.length === 0 ? others : { [outcome]: finds.length, ...others };
  return { name, outcome, report: buildReport(changes), context, counts, finds };
}

export function found(message: string, text: string, fields: FindingFields): ExpectedFinding {
  return { message, text, ...fields };
}
