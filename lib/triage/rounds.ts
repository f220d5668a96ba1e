/** A report against the problems of an earlier round: what was corrected, what stands, what is new. */
import { groupIntoProblems } from '../findings/problems.ts';
import { plain } from '../forms/wording.ts';
import type { RoundCounts } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { CellId } from '../model/form.ts';
import type { CellChange, FoundProblem, Since } from '../model/found-problem.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Stage } from '../model/stage.ts';
import type { ReportView } from '../model/view.ts';
import { keyOf } from './decisions.ts';
import { evidenceOf, type FindingBasis } from './evidence.ts';
import type { ReviewedProblem } from './reviewed-report.ts';
import { stageOf } from './stages.ts';

type FoundReport = FindingBasis & { readonly findings: ReportView['findings'] };

/** The problems of a report, as they are kept for a later round. */
export function listFound(report: FoundReport): readonly FoundProblem[] {
  return groupIntoProblems(report.findings, report.facts).map(({ outcome, message, findings }) => ({
    outcome,
    message,
    formula: findings[0].formula,
    findings: findings.map((finding) => ({ rule: finding.rule, ...keyOf(finding, report) })),
    ...(findings.some(({ compared }) => compared !== undefined) && { compared: true }),
    raws: Object.fromEntries(
      findings.flatMap((finding) => evidenceOf(finding, report).cells).map(([cell]) => [cell, rawIn(report, cell)]),
    ),
  }));
}

/** A problem of the earlier round that is found no more. */
export interface SettledProblem extends Pick<FoundProblem, 'outcome' | 'message' | 'formula'> {
  /** Those of its cells that changed, the one that explained it alone; without any, other words of the report must have. */
  readonly changes: readonly CellChange[];
  /** The decisions on its findings. */
  readonly decisions: readonly Decision[];
  readonly stage: Stage | null;
}

export interface RoundComparison {
  readonly settled: readonly SettledProblem[];
  /** Problems of the earlier round that are found no more, but of which nothing can be said: their rule was not used. */
  readonly unjudged: number;
  /** When the earlier round was; left out: not known. */
  readonly at?: string;
  since(problem: Pick<ReviewedProblem, 'items'>): Since;
  /** The problem of the earlier round at the same place; null: there was none. */
  formerOf(problem: Pick<ReviewedProblem, 'items'>): FoundProblem | null;
}

/**
 * `before`: what was found in the earlier round. `ran`: whether a rule was used this time, and where `compared`, whether it
 * gave an answer: without the other report it gives none. Of a rule that was not used, nothing can be said. Decisions are those of the page. Problems that were dismissed are left out, and so are the reviewer's own: they
 * do not depend on what is found.
 */
export function compareRounds(
  before: readonly FoundProblem[],
  report: FoundReport,
  decisions: readonly Decision[],
  ran: (rule: string, compared: boolean) => boolean,
): RoundComparison {
  const now = report.findings.map((finding) => keyOf(finding, report));
  const [places, keys] = [new Set(now.map(({ place }) => place)), new Set(now.map(keyText))];
  const isSettled = ({ findings, compared = false, message, raws }: FoundProblem): boolean => {
    if (!findings.every(({ rule }) => ran(rule, compared))) return false;
    const [lead, ...effects] = findings.map(({ place }) => places.has(place));
    if (lead !== false) return false;
    // The sums that one cell broke may be wrong for another reason now.
    return !effects.includes(true) || changesIn(raws, report).some(({ cell }) => isSuspect(message, cell));
  };
  const standing = before.filter((problem) => !isSettled(problem));
  const earlier = standing.flatMap(({ findings }) => findings);
  const [earlierPlaces, earlierKeys] = [new Set(earlier.map(({ place }) => place)), new Set(earlier.map(keyText))];
  const decided = new Map(decisions.map((decision) => [keyText(decision), decision]));
  const decisionsOn = ({ findings }: FoundProblem) =>
    findings.flatMap((finding) => decided.get(keyText(finding)) ?? []);
  const isFound = ({ findings }: FoundProblem) => findings.some(({ place }) => places.has(place));
  const settled = before
    .filter(isSettled)
    .map((problem): SettledProblem => {
      const { outcome, message, formula, raws } = problem;
      const own = decisionsOn(problem);
      const changes = changesIn(raws, report);
      const ofSuspect = changes.filter(({ cell }) => isSuspect(message, cell));
      const told = ofSuspect.length > 0 ? ofSuspect : changes;
      return { outcome, message, formula, changes: told, decisions: own, stage: stageOf(own) };
    })
    .filter(({ decisions: own }) => isKept(own));
  const keysOf = ({ items }: Pick<ReviewedProblem, 'items'>) =>
    items.filter(({ decision }) => decision?.own === undefined).map(({ finding }) => keyOf(finding, report));
  return {
    settled,
    unjudged: standing.filter((problem) => !isFound(problem) && isKept(decisionsOn(problem))).length,
    formerOf(problem) {
      const placesNow = new Set(keysOf(problem).map(({ place }) => place));
      return standing.find(({ findings }) => findings.some(({ place }) => placesNow.has(place))) ?? null;
    },
    since(problem) {
      const found = keysOf(problem);
      if (found.some((key) => earlierKeys.has(keyText(key)) && keys.has(keyText(key)))) return 'unchanged';
      if (found.length === 0) return 'unchanged';
      return found.some(({ place }) => earlierPlaces.has(place)) ? 'changed' : 'new';
    },
  };
}

/** Whether not everything of a problem was dismissed. */
function isKept(decisions: readonly Decision[]): boolean {
  return decisions.length === 0 || decisions.some(({ kind }) => kind !== 'dismissed');
}

/** What stands is what was there before, with the same numbers or others; dismissed problems count nowhere. */
export function countRound(
  { settled, since }: RoundComparison,
  problems: readonly Pick<ReviewedProblem, 'items' | 'standing'>[],
): RoundCounts {
  const kept = problems.filter(({ standing }) => standing !== 'dismissed');
  const fresh = kept.filter((problem) => since(problem) === 'new').length;
  return { settled: settled.length, standing: kept.length - fresh, fresh };
}

/** A report against the state of its page that an earlier round dealt with. */
export interface Round {
  /** When the agency was last told of it before the present state; null: it was not. */
  readonly told: string | null;
  /** When the earlier state was last seen. */
  readonly seen: string;
  readonly comparison: RoundComparison;
}

/**
 * The earlier state is the one of which the agency was told, else the last other one. `snapshots`: of the page, oldest
 * first; the last is the present state. Null: there is no earlier state, or it does not say what was found.
 */
export function roundOf(
  snapshots: readonly Snapshot[],
  report: FoundReport & Pick<ReportView, 'checks'>,
  decisions: readonly Decision[],
): Round | null {
  const now = snapshots.at(-1);
  if (now === undefined) return null;
  const began = Date.parse(now.at);
  const told = decisions
    .flatMap(({ steps = [] }) => steps)
    .filter(({ stage, at }) => stage === 'notified' && Date.parse(at) < began)
    .map(({ at }) => at)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
  const earlier = snapshots.slice(0, -1);
  const before =
    (told === undefined ? undefined : earlier.findLast(({ at }) => Date.parse(at) <= Date.parse(told))) ??
    earlier.at(-1);
  if (before?.found === undefined) return null;
  const checks = new Map(report.checks.map((check) => [check.rule, check]));
  const ran = (rule: string, compared: boolean) => {
    const check = checks.get(rule);
    if (check === undefined || check.error !== undefined) return false;
    return !compared || check.pass + check.fail + check.review > 0;
  };
  const comparison = compareRounds(before.found, report, decisions, ran);
  // Another version may find other things in the same numbers.
  const settled =
    before.version === now.version
      ? comparison.settled
      : comparison.settled.filter(({ changes }) => changes.length > 0);
  const unjudged = comparison.unjudged + comparison.settled.length - settled.length;
  return {
    told: told ?? null,
    seen: before.seen,
    comparison: { ...comparison, settled, unjudged, at: before.seen },
  };
}

/** Whether the problem's sentence says that this cell alone explains it. */
function isSuspect({ id, data }: FoundProblem['message'], cell: CellId): boolean {
  return id === 'suspect' && data.cell === cell;
}

function changesIn(raws: FoundProblem['raws'], report: FindingBasis): readonly CellChange[] {
  return Object.entries(raws)
    .map(([cell, before]) => ({ cell, before, after: rawIn(report, cell) }))
    .filter(({ before, after }) => (before === null ? null : plain(before)) !== (after === null ? null : plain(after)));
}

/** The text as printed, where `rawOf` folds its width. */
function rawIn({ facts }: FindingBasis, cell: CellId): string | null {
  const fact = facts[cell];
  return fact === undefined || fact.state === 'missing' ? null : fact.raw;
}

function keyText({ place, values }: Pick<Decision, 'place' | 'values'>): string {
  return JSON.stringify([place, values]);
}
