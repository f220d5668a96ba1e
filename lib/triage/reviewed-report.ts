/** A report with what people decided on it: every screen, count and file takes both from here. */
import { groupIntoProblems, type Problem } from '../findings/problems.ts';
import type { Decision, Step } from '../model/decision.ts';
import type { Stage } from '../model/stage.ts';
import type { FindingView, ReportView, Tally } from '../model/view.ts';
import { isComplete } from '../views/counts.ts';
import { type DecidedFinding, matchDecisions } from './decisions.ts';
import type { FindingBasis } from './evidence.ts';
import { stageOf, stepsOf } from './stages.ts';

/** A problem with the decisions on its findings. */
export interface ReviewedProblem extends Omit<Problem, 'findings'> {
  /** The lead first. */
  readonly items: readonly [DecidedFinding, ...DecidedFinding[]];
  /** See `standingOf`. */
  readonly standing: Decision['kind'];
  /** null: the agency was not told of it. Of numbers that have changed since, it tells what was done about the former. */
  readonly stage: Stage | null;
  /** What was done about it since, oldest first. */
  readonly steps: readonly Step[];
}

export interface ReviewedReport {
  /** In the order of their leads in the report. */
  readonly problems: readonly ReviewedProblem[];
  /** Decisions of the page that match no finding. */
  readonly stale: readonly Decision[];
  readonly tally: Tally;
}

/** The part of a report that a review needs. */
export type ReviewableReport = FindingBasis & Pick<ReportView, 'findings' | 'coverage' | 'notices' | 'checks'>;

/** `page`: the key under which decisions are kept; those of other pages are left out. */
export function reviewReport(report: ReviewableReport, page: string, decisions: readonly Decision[]): ReviewedReport {
  const { items, stale } = matchDecisions(report, page, decisions);
  const decided = new Map(items.toReversed().map((item) => [item.finding.fingerprint, item]));
  const itemOf = (finding: FindingView) =>
    decided.get(finding.fingerprint) ?? { finding, decision: null, changed: null };
  const findings = items.map(({ finding }) => finding);
  const problems = groupIntoProblems(findings, report.facts).map(
    ({ findings: [lead, ...effects], ...problem }): ReviewedProblem => {
      const own: ReviewedProblem['items'] = [itemOf(lead), ...effects.map(itemOf)];
      // An effect with other numbers may come from another cause now.
      const kept = own.map(({ decision, changed }, at) => decision ?? (at === 0 ? changed : null));
      return { ...problem, items: own, standing: standingOf(own), stage: stageOf(kept), steps: stepsOf(kept) };
    },
  );
  return { problems, stale, tally: tallyOf(problems, isComplete(report)) };
}

/** The problems of a report of which no more is at hand than its findings and cells. */
export function problemsOf(
  findings: ReportView['findings'],
  { form, facts }: FindingBasis,
  page: string,
  decisions: readonly Decision[],
): readonly ReviewedProblem[] {
  // What is left out says only whether there may be more problems.
  const rest = { coverage: { expected: 0, read: 0 }, notices: [], checks: [] };
  return reviewReport({ form, facts, findings, ...rest }, page, decisions).problems;
}

/** The kind of the decision on a finding; `open` where there is none. */
export function decisionKindOf({ decision }: Pick<DecidedFinding, 'decision'>): Decision['kind'] {
  return decision?.kind ?? 'open';
}

/** The decision that all these findings have alike, null where none has one; undefined where they differ. */
export function commonDecision([lead, ...others]: ReviewedProblem['items']): Decision | null | undefined {
  const text = ({ decision }: DecidedFinding) =>
    decision === null ? '' : JSON.stringify([decision.kind, decision.reason, decision.note]);
  return others.every((item) => text(item) === text(lead)) ? lead.decision : undefined;
}

/** dismissed: all these findings are; confirmed: one is and none is open. */
export function standingOf(items: readonly DecidedFinding[]): Decision['kind'] {
  const kinds = items.map(decisionKindOf);
  if (kinds.every((kind) => kind === 'dismissed')) return 'dismissed';
  return kinds.includes('open') ? 'open' : 'confirmed';
}

/** Ids of the rules whose findings nobody dismissed, the one that leads the problem first; none of a dismissed problem. */
export function standingRules({ items }: Pick<ReviewedProblem, 'items'>): readonly string[] {
  const kept = items.filter((item) => decisionKindOf(item) !== 'dismissed');
  return [...new Set(kept.map(({ finding }) => finding.rule))];
}

/** Counts problems by outcome and standing. */
export function tallyOf(problems: readonly Pick<ReviewedProblem, 'outcome' | 'standing'>[], whole: boolean): Tally {
  const count = (outcome: ReviewedProblem['outcome']): Tally['fail'] => {
    const kinds = problems.filter((problem) => problem.outcome === outcome).map(({ standing }) => standing);
    const [open = 0, confirmed = 0, dismissed = 0] = (['open', 'confirmed', 'dismissed'] as const).map(
      (kind) => kinds.filter((each) => each === kind).length,
    );
    return { found: kinds.length, open, confirmed, dismissed };
  };
  return { fail: count('fail'), review: count('review'), whole };
}
