/** A box on a page in points, from its top left corner, with the text upright. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function middleX({ left, right }: PageBox): number {
  return (left + right) / 2;
}

export function middleY({ top, bottom }: PageBox): number {
  return (top + bottom) / 2;
}

export function widthOf({ left, right }: PageBox): number {
  return right - left;
}

export function heightOf({ top, bottom }: PageBox): number {
  return bottom - top;
}

/** The smallest box around all of them; `boxes` must not be empty. */
export function around(boxes: readonly PageBox[]): PageBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export function holds(box: PageBox, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Length of what two stretches share; negative: the gap between them. */
export function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom);
}
