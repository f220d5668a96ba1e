/** What a report's findings and checks come to, told from an audit or from a published result alike. */
import type { CheckCount, Outcome } from '../model/finding.ts';
import type { Counts } from '../model/view.ts';

interface Read {
  readonly coverage: { readonly expected: number; readonly read: number };
  /** What could not be read. */
  readonly notices?: readonly unknown[] | undefined;
  readonly checks: readonly CheckCount[];
}

/** Whether all of the source and every cell was read, and every rule ran; else what was not seen may hide more. */
export function isWhole({ coverage, notices = [], checks }: Read): boolean {
  return (
    coverage.read === coverage.expected && notices.length === 0 && checks.every(({ error }) => error === undefined)
  );
}

export function countsIn(findings: readonly { readonly outcome: Outcome }[], read: Read): Counts {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return { fail: count('fail'), review: count('review'), whole: isWhole(read) };
}

/** Single checks that gave an answer. */
export function checkedIn(checks: readonly CheckCount[]): number {
  return checks.reduce((sum, { pass, fail, review }) => sum + pass + fail + review, 0);
}
