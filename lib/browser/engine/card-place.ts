import type { ViewportRect } from './mark-place.ts';

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above';
}

/** Between the card and its row, and between the card and the edges of the viewport. */
const GAP = 8;

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Puts the card below its row, else above it, as far right as its cell where there is room; `side` is kept while it fits.
 * Null: neither side has room, so the page has to scroll.
 */
export function placeCard(
  row: ViewportRect,
  cell: ViewportRect,
  size: CardSize,
  seen: ViewportRect,
  side: CardPlace['side'] = 'below',
): CardPlace | null {
  const left = Math.max(Math.min(cell.left, seen.right - GAP - size.width), seen.left + GAP);
  const below = { left, top: row.bottom + GAP, side: 'below' } as const;
  const above = { left, top: row.top - GAP - size.height, side: 'above' } as const;
  const fits = ({ top }: CardPlace) => top >= seen.top && top + size.height <= seen.bottom;
  return (side === 'below' ? [below, above] : [above, below]).find(fits) ?? null;
}

/** Where the card stays beside its row though it leaves the viewport with it: the reader scrolls. */
export function besideRow(
  row: ViewportRect,
  cell: ViewportRect,
  size: CardSize,
  seen: ViewportRect,
  side: CardPlace['side'],
): CardPlace {
  const free = { ...seen, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
  return placeCard(row, cell, size, seen, side) ?? (placeCard(row, cell, size, free, side) as CardPlace);
}

/** The height that the card may have so that it fits beside its row once the page is scrolled. */
export function roomBeside(row: ViewportRect, seen: ViewportRect): number {
  const height = seen.bottom - seen.top;
  const beside = height - Math.min(row.bottom - row.top, height / 2);
  return Math.max(beside - 3 * GAP, 0);
}
