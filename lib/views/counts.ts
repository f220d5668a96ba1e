/** Counts of checks, of an audit or of a published result. */
import type { CheckCount } from '../model/finding.ts';

interface AuditExtent {
  readonly coverage: { readonly expected: number; readonly read: number };
  /** Limitations, under the name that published results have for them. */
  readonly notices?: readonly unknown[] | undefined;
  readonly checks: readonly CheckCount[];
}

/** Whether the source and all cells were read and every rule ran; otherwise there may be more findings. */
export function isComplete({ coverage, notices = [], checks }: AuditExtent): boolean {
  return (
    coverage.read === coverage.expected && notices.length === 0 && checks.every(({ error }) => error === undefined)
  );
}

/** The number of checks that passed, failed or are to review. */
export function countChecked(checks: readonly CheckCount[]): number {
  return checks.reduce((sum, { pass, fail, review }) => sum + pass + fail + review, 0);
}
