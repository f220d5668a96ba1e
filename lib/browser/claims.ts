import { totalOf } from '../checks/said.ts';
import type { Anchor } from '../model/document.ts';
import type { CellId } from '../model/form.ts';
import type { Reading } from '../model/reading.ts';
import type { ClaimView } from '../model/view.ts';

/** More than these are not listed: no report says so much of its tables, and a message to the popup stays small. */
const MOST = 200;
const LONGEST_QUOTE = 200;

/** A number said in prose as it was compared, with the places it was compared at. */
export interface Compared {
  readonly view: ClaimView;
  readonly sentence: Anchor;
  readonly cells: readonly CellId[];
}

/** Every number said of the tables, agreeing or not, and every denial as a 0 said; `left` were not listed. */
export function compareClaims(reading: Reading): { readonly listed: readonly Compared[]; readonly left: number } {
  const { claims, denials } = reading.prose;
  const all = [...claims, ...denials.map((denial) => ({ ...denial, value: 0 }))];
  const listed = all.slice(0, MOST).map(({ subject, value, readings, quote, anchor }) => {
    const totals = readings.map((cells) => totalOf(cells, reading));
    const words = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
    const view: ClaimView = {
      fingerprint: `${subject} ${value} ${words}`,
      subject,
      said: value,
      inTable: [...new Set(totals.filter((total) => total !== null))],
      result: totals.includes(value) ? 'agrees' : totals.includes(null) ? 'unread' : 'differs',
      quote: words,
    };
    return { view, sentence: anchor, cells: readings[0] ?? [] };
  });
  return { listed, left: all.length - listed.length };
}
