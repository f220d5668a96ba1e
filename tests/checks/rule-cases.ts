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
  /** Given where it is not the rule's own. */
  readonly severity?: Severity;
  readonly cells?: readonly string[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly formula?: string;
  readonly quotes?: readonly string[];
  /** Names of the places it points at; by default its quotes. Places of cells are not listed. */
  readonly anchors?: readonly string[];
  readonly compared?: Comparison;
  /** Given where they are not the rule's own. */
  readonly clauses?: readonly string[];
}

type FindingFields = Omit<ExpectedFinding, 'message' | 'text'>;
type Counts = Partial<Record<CaseOutcome, number>>;
type OneFinding = readonly [message: string, text: string, fields: FindingFields, others?: Counts];

/** A case of a rule. Its author works out all expectations by hand. */
export interface RuleCase {
  /** In Chinese, because the rule's page prints it. */
  readonly name: string;
  /** What the case shows. */
  readonly outcome: CaseOutcome;
  readonly report: Report;
  /** The context of the audit; empty by default. */
  readonly context?: ContextInput;
  /** The number of verdicts by outcome; an outcome that is not listed has none. */
  readonly counts: Counts;
  /** Every fail and review verdict, in order. */
  readonly finds: readonly ExpectedFinding[];
}

export interface RuleCases {
  /** The outcomes that this rule never gives, with the reason. */
  readonly never: Partial<Record<CaseOutcome, string>>;
  readonly cases: readonly RuleCase[];
  /** Cases at the exact limits of the rule; its page does not print them. */
  readonly edges?: readonly RuleCase[];
}

/** The changes of a case to a sound report, and the context of its audit. */
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
