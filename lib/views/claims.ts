import { type Agreement, compareClaim, compareDenial } from '../forms/agreement.ts';
import type { Anchor } from '../model/document.ts';
import type { CellId } from '../model/form.ts';
import type { Claim, Denial } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import type { ClaimView } from '../model/view.ts';

/** A number said in prose as it was compared, with the places it was compared at. */
export interface Compared {
  readonly view: ClaimView;
  readonly sentence: Anchor;
  readonly cells: readonly CellId[];
}

/** Every number said of the tables, agreeing or not, then every denial as a 0 said. */
export function compareClaims({ prose, facts }: Report): readonly Compared[] {
  const claims = prose.claims.map((claim): Compared => {
    const { value, roundingStep, body, time, unknownWord } = claim;
    const details = { said: value, denial: false, rounded: roundingStep > 0, body, time, unknown: unknownWord };
    return toCompared(claim, compareClaim(claim, facts), details);
  });
  const denials = prose.denials.map((denial): Compared => {
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
): Compared {
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
