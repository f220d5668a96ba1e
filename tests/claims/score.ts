/** Compares findings and claims with what a label expects. */
import { auditSentence, proseRules } from './harness.ts';
import type { Expected, Labelled, LabelledClaim } from './labelled.ts';

/** `claim-mismatch? review t3.granted.total`: rule, outcome and first cell of a finding or of what is expected. */
export function describeFinding({
  rule,
  outcome,
  optional,
  cells = [],
}: Expected | (FoundFinding & { optional?: true })): string {
  return `${rule}${optional === true ? '?' : ''} ${outcome} ${cells[0] ?? ''}`.trim();
}

/** `t3.received.total 45`, in order. */
export function describeClaims(claims: readonly LabelledClaim[] = []): readonly string[] {
  return claims.map(({ subject, value }) => `${subject} ${value}`).sort();
}

export const noDifference = { missed: [], alarms: [], wrong: [] };

/** What a label and the findings do not agree on, in words; equal to `noDifference` where they agree. */
export function differences(expected: readonly Expected[], findings: readonly FoundFinding[]) {
  const { missed, alarms, wrong } = compareFindings(expected, findings);
  return {
    missed: missed.map(describeFinding),
    alarms: alarms.map(describeFinding),
    wrong: wrong.map(([due, found]) => `${describeFinding(found)}, not ${describeFinding(due)}`),
  };
}

export interface FoundFinding {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  readonly cells: readonly string[];
}

export interface Comparison {
  readonly caught: readonly (readonly [Expected, FoundFinding])[];
  /** Due, but not found. */
  readonly missed: readonly Expected[];
  /** Found, but in no label. */
  readonly alarms: readonly FoundFinding[];
  /** Found with the other outcome, or without the cells due. */
  readonly wrong: readonly (readonly [Expected, FoundFinding])[];
}

/** Rules of a label: `claim-mismatch|negative-claim` is either. */
function fits(expected: Expected, found: FoundFinding): boolean {
  return expected.rule.split('|').includes(found.rule);
}

function agrees(expected: Expected, found: FoundFinding): boolean {
  const outcome = expected.outcome === 'either' || expected.outcome === found.outcome;
  return outcome && (expected.cells ?? []).every((cell) => found.cells.includes(cell));
}

export function compareFindings(label: readonly Expected[], findings: readonly FoundFinding[]): Comparison {
  const left = [...findings];
  const caught: [Expected, FoundFinding][] = [];
  const missed: Expected[] = [];
  // Those due come first: an optional one must not take what another needs.
  const order = [...label].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  for (const expected of order) {
    const candidates = left.filter((found) => fits(expected, found));
    const best = candidates.find((found) => agrees(expected, found)) ?? candidates[0];
    if (best === undefined) {
      if (expected.optional !== true) missed.push(expected);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    caught.push([expected, best]);
  }
  return { caught, missed, alarms: left, wrong: caught.filter(([expected, found]) => !agrees(expected, found)) };
}

export interface RuleScore {
  readonly rule: string;
  readonly caught: number;
  readonly missed: number;
  readonly alarms: number;
  /** 1 where nothing was found. */
  readonly precision: number;
  /** 1 where nothing was due. */
  readonly recall: number;
}

/** Precision and recall of each rule over labelled sentences. */
export function score(sentences: readonly Labelled[]): readonly RuleScore[] {
  const comparisons = sentences.map((sentence) => compareFindings(sentence.findings, auditSentence(sentence).findings));
  return proseRules.map((rule) => {
    const caught = comparisons.flatMap((each) => each.caught).filter(([, found]) => found.rule === rule).length;
    const missed = comparisons.flatMap((each) => each.missed).filter((each) => each.rule.split('|')[0] === rule).length;
    const alarms = comparisons.flatMap((each) => each.alarms).filter((found) => found.rule === rule).length;
    const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
    return {
      rule,
      caught,
      missed,
      alarms,
      precision: share(caught, caught + alarms),
      recall: share(caught, caught + missed),
    };
  });
}
