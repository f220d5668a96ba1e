/** A report against the problems of an earlier round: what was corrected, what stands, what is new. */
import { groupIntoProblems } from '../findings/problems.ts';
import { plain } from '../forms/wording.ts';
import type { Decision, Stage } from '../model/decision.ts';
import type { CellId } from '../model/form.ts';
import type { FoundProblem } from '../model/found-problem.ts';
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
    raws: Object.fromEntries(
      findings.flatMap((finding) => evidenceOf(finding, report).cells).map(([cell]) => [cell, rawIn(report, cell)]),
    ),
  }));
}

/** A cell's text as printed, then and now; null: not found. */
export interface CellChange {
  readonly cell: CellId;
  readonly before: string | null;
  readonly after: string | null;
}

/** A problem of the earlier round that is found no more. */
export interface SettledProblem extends Pick<FoundProblem, 'outcome' | 'message' | 'formula'> {
  /** Those of its cells that changed; without any, other words of the report must have. */
  readonly changes: readonly CellChange[];
  /** The decisions on its findings. */
  readonly decisions: readonly Decision[];
  readonly stage: Stage | null;
}

/** unchanged: found then and now; changed: found again with other numbers. */
export type Since = 'new' | 'unchanged' | 'changed';

export interface RoundComparison {
  readonly settled: readonly SettledProblem[];
  since(problem: Pick<ReviewedProblem, 'items'>): Since;
}

/**
 * `before`: what was found in the earlier round. `ran`: whether a rule was used this time; of one that was not, nothing can
 * be said. Decisions are those of the page. Problems that were dismissed are left out, and so are the reviewer's own: they
 * do not depend on what is found.
 */
export function compareRounds(
  before: readonly FoundProblem[],
  report: FoundReport,
  decisions: readonly Decision[],
  ran: (rule: string) => boolean,
): RoundComparison {
  const now = report.findings.map((finding) => keyOf(finding, report));
  const [places, keys] = [new Set(now.map(({ place }) => place)), new Set(now.map(keyText))];
  const earlier = before.flatMap(({ findings }) => findings);
  const [earlierPlaces, earlierKeys] = [new Set(earlier.map(({ place }) => place)), new Set(earlier.map(keyText))];
  const decided = new Map(decisions.map((decision) => [keyText(decision), decision]));
  const settled = before
    .filter(({ findings }) => findings.every(({ rule, place }) => ran(rule) && !places.has(place)))
    .map(({ outcome, message, formula, findings, raws }): SettledProblem => {
      const own = findings.flatMap((finding) => decided.get(keyText(finding)) ?? []);
      return { outcome, message, formula, changes: changesIn(raws, report), decisions: own, stage: stageOf(own) };
    })
    .filter(({ decisions: own }) => own.length === 0 || own.some(({ kind }) => kind !== 'dismissed'));
  return {
    settled,
    since({ items }) {
      const found = items
        .filter(({ decision }) => decision?.own === undefined)
        .map(({ finding }) => keyOf(finding, report));
      if (found.some((key) => earlierKeys.has(keyText(key)) && keys.has(keyText(key)))) return 'unchanged';
      if (found.length === 0) return 'unchanged';
      return found.some(({ place }) => earlierPlaces.has(place)) ? 'changed' : 'new';
    },
  };
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
