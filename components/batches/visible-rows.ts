/** Rows drawn beyond each edge, so that quick scrolling shows no gap. */
const BEYOND = 12;

export interface VisibleRows {
  /** In rows, from the first. */
  readonly top: number;
  readonly height: number;
}

/**
 * Indexes of the rows to draw out of `count`: those in view, some beyond, and `kept` wherever it is, since it may have the
 * focus.
 */
export function drawnRows(count: number, { top, height }: VisibleRows, kept: number): readonly number[] {
  const from = Math.max(0, Math.min(Math.floor(top), count) - BEYOND);
  const to = Math.min(count, Math.ceil(top + height) + BEYOND);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return drawn;
  return kept < from ? [kept, ...drawn] : [...drawn, kept];
}

/** Where to scroll, in rows, so that row `index` is in view; null: it is. `visible`: whole rows in view. */
export function scrollTo(index: number, top: number, visible: number): number | null {
  if (index < top) return index;
  return index + 1 > top + visible ? index + 1 - visible : null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: Number.POSITIVE_INFINITY };

/** The row that a key leads to from row `at` of `count`; null: the key is for something else. */
export function rowByKey(key: string, at: number, count: number, page: number): number | null {
  const pages: Readonly<Record<string, number>> = { PageDown: page, PageUp: -page };
  const step = STEPS[key] ?? pages[key];
  const aim = step === undefined ? ENDS[key] : at + step;
  if (aim === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, aim));
}
