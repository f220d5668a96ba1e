import type { Verdict, VerdictDetails } from '../model/finding.ts';

export const pass: Verdict = { outcome: 'pass' };
export const notApplicable: Verdict = { outcome: 'notApplicable' };

export function fail(details: VerdictDetails): Verdict {
  return { outcome: 'fail', ...details };
}

export function review(details: VerdictDetails): Verdict {
  return { outcome: 'review', ...details };
}
