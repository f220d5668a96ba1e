/** Groups findings by their cause: one wrong cell that breaks three sums is one problem with three effects. */
import type { FindingView } from '../model/view.ts';

export type SuspectView = FindingView['suspects'][number];

interface Cause {
  /** The cells whose change repairs all effects; empty where nothing explains the finding. */
  readonly suspects: readonly SuspectView[];
  readonly effects: readonly FindingView[];
}

/** Finds the likeliest explanation: a suspect that repairs alone, or a pair that repairs together. */
export function findLikeliest(suspects: readonly SuspectView[]): readonly SuspectView[] {
  const alone: readonly (SuspectView['reason'] | undefined)[] = ['oneCell', 'totalNotUpdated', 'swappedDigits'];
  return suspects.slice(0, alone.includes(suspects[0]?.reason) ? 1 : 2);
}

/**
 * Lists causes in the order of their first effects. Findings with the same likeliest explanation share a cause. So does
 * a finding without suspects that names a suspected cell and the number it should hold: there the prose is right and the
 * table is wrong. Every other finding is a cause of its own.
 */
export function groupByCause(findings: readonly FindingView[]): readonly Cause[] {
  const explained = new Map<string, readonly SuspectView[]>();
  for (const suspects of findings.map((finding) => findLikeliest(finding.suspects))) {
    if (suspects.length > 0 && !explained.has(keyOf(suspects))) explained.set(keyOf(suspects), suspects);
  }
  const effects = new Map<string, FindingView[]>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.suspects.length > 0 ? keyOf(findLikeliest(finding.suspects)) : findExplanation(finding, explained);
    const cause = key ?? `${index}`;
    effects.set(cause, [...(effects.get(cause) ?? []), finding]);
  }
  return [...effects].map(([key, found]) => ({ suspects: explained.get(key) ?? [], effects: found }));
}

function keyOf(suspects: readonly SuspectView[]): string {
  return suspects
    .map(({ cell, shouldBe }) => `${cell}=${shouldBe}`)
    .sort()
    .join(' ');
}

function findExplanation(
  { cells: [cell, ...others], expected, actual }: FindingView,
  explained: ReadonlyMap<string, readonly SuspectView[]>,
): string | undefined {
  if (others.length > 0) return undefined;
  const fits = (suspect: SuspectView) =>
    suspect.cell === cell && (suspect.shouldBe === expected || suspect.shouldBe === actual);
  return [...explained].find(([, suspects]) => suspects.some(fits))?.[0];
}
