import { totalOf } from '../forms/sums.ts';
import type { Anchor } from '../model/document.ts';
import type { CellId } from '../model/form.ts';
import type { Reading } from '../model/reading.ts';
import type { ClaimView } from '../model/view.ts';

/** A number said in prose as it was compared, with the places it was compared at. */
export interface Compared {
  readonly view: ClaimView;
  readonly sentence: Anchor;
  readonly cells: readonly CellId[];
}

/** Every number said of the tables, agreeing or not, then every denial as a 0 said. */
export function compareClaims(reading: Reading): readonly Compared[] {
  const said = reading.prose.claims.map((claim) => ({ ...claim, denial: false }));
  const denied = reading.prose.denials.map((denial) => ({ ...denial, value: 0, denial: true }));
  return [...said, ...denied].map(({ subject, value, readings, quote, section, anchor, denial }) => {
    const totals = readings.map((cells) => totalOf(cells, reading.facts));
    const view: ClaimView = {
      fingerprint: `${subject} ${value} ${quote}`,
      subject,
      said: value,
      inTable: [...new Set(totals.filter((total) => total !== null))],
      result: totals.includes(value) ? 'agrees' : totals.includes(null) ? 'unread' : 'differs',
      denial,
      quote,
      section,
    };
    return { view, sentence: anchor, cells: readings[0] ?? [] };
  });
}
