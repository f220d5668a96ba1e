import type { Anchor } from '../model/document.ts';
import type { Verdict, VerdictDetails } from '../model/finding.ts';

export const pass: Verdict = { outcome: 'pass' };
export const notApplicable: Verdict = { outcome: 'notApplicable' };

export function fail(details: VerdictDetails): Verdict {
  return { outcome: 'fail', ...details };
}

export function review(details: VerdictDetails): Verdict {
  return { outcome: 'review', ...details };
}

/** A failure where the rule is sure, else a warning that a person has to look at. */
export function failIfSure(sure: boolean, details: VerdictDetails): Verdict {
  return sure ? fail(details) : review({ ...details, severity: 'warning' });
}

/** The anchors of these parts of a report; a part that is absent has none. */
export function anchorsOf(...parts: readonly { readonly anchor: Anchor | null }[]): readonly Anchor[] {
  return parts.flatMap(({ anchor }) => anchor ?? []);
}
