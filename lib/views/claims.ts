import { type Agreement, compareClaim, compareDenial } from '../forms/agreement.ts';
import type { Anchor } from '../model/document.ts';
import type { CellId } from '../model/form.ts';
import type { Claim, Denial } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import type { ClaimView } from '../model/view.ts';

/** A claim as it was compared, with its sentence and the cells it was compared with. */
export interface ComparedClaim {
  readonly view: ClaimView;
  readonly sentence: Anchor;
  readonly cells: readonly CellId[];
}

/** Every claim, whether it agrees or not, then every denial as a claim of 0. */
export function compareClaims({ prose, facts }: Report): readonly ComparedClaim[] {
  const claims = prose.claims.map((claim): ComparedClaim => {
    const { value, roundingStep, body, time, unknownWord } = claim;
    const details = { said: value, denial: false, rounded: roundingStep > 0, body, time, unknown: unknownWord };
    return toCompared(claim, compareClaim(claim, facts), details);
  });
  const denials = prose.denials.map((denial): ComparedClaim => {
    const details = { said: 0, denial: true, rounded: false, body: '', time: '', unknown: '' };
    return toCompared(denial, compareDenial(denial, facts), details);
  });
  return [...claims, ...denials];
}

const results = { agrees: 'agrees', differs: 'differs', open: 'unread' } as const;

function toCompared(
  { subject, interpretations, quote, section, anchor, certain }: Claim | Denial,
  agreement: Agreement,
  details: Pick<ClaimView, 'said' | 'denial' | 'rounded' | 'body' | 'time' | 'unknown'>,
): ComparedClaim {
  const view: ClaimView = {
    fingerprint: `${subject} ${details.said} ${quote}`,
    subject,
    inTable: [...new Set(agreement.totals.filter((total) => total !== null))],
    result: results[agreement.result],
    fits: agreement.result === 'agrees' ? agreement.fits : null,
    quote,
    section,
    sure: certain,
    ...details,
  };
  return { view, sentence: anchor, cells: interpretations[0] ?? [] };
}
