/** Findings held against a label. */
import type { Outcome } from './harness.ts';
import type { Expected, Labelled } from './labelled.ts';

interface Found {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  readonly cells: readonly string[];
}

export interface Comparison {
  readonly caught: readonly (readonly [Expected, Found])[];
  /** Due, but not found. */
  readonly missed: readonly Expected[];
  /** Found, but in no label. */
  readonly alarms: readonly Found[];
  /** Found with the other outcome, or without the cells due. */
  readonly wrong: readonly (readonly [Expected, Found])[];
}

/** Rules of a label: `claim-mismatch|negative-claim` is either. */
function fits(expected: Expected, found: Found): boolean {
  return expected.rule.split('|').includes(found.rule);
}

function agrees(expected: Expected, found: Found): boolean {
  const outcome = expected.outcome === 'either' || expected.outcome === found.outcome;
  return outcome && (expected.cells ?? []).every((cell) => found.cells.includes(cell));
}

export function compare(sentence: Pick<Labelled, 'findings'>, findings: readonly Found[]): Comparison {
  const left = [...findings];
  const caught: [Expected, Found][] = [];
  const missed: Expected[] = [];
  // Those due come first: an optional one must not take what another needs.
  const order = [...sentence.findings].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
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
export function score(
  sentences: readonly Labelled[],
  judge: (sentence: Labelled) => Outcome,
  rules: readonly string[],
): readonly RuleScore[] {
  const comparisons = sentences.map((sentence) => compare(sentence, judge(sentence).findings));
  return rules.map((rule) => {
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
