/** A rectangle in CSS pixels of its document's viewport. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ancestors that cut off what leaves their box: an element scrolled out of them is not to be marked beside them. */
export function clippersOf(element: Element, view: Window): readonly Element[] {
  const clippers: Element[] = [];
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    // The root's and the body's overflow belong to the viewport.
    if (ancestor.parentElement === null || ancestor.localName === 'body') break;
    if (view.getComputedStyle(ancestor).overflow !== 'visible') clippers.push(ancestor);
  }
  return clippers;
}

/** Where an element can be seen, or null: not drawn, folded away, or scrolled out of a box around it. */
export function visibleRect(element: Element, clippers: readonly Element[]): Frame | null {
  let { left, top, right, bottom }: Frame = element.getBoundingClientRect();
  for (const clipper of clippers) {
    const rect = clipper.getBoundingClientRect();
    left = Math.max(left, rect.left);
    top = Math.max(top, rect.top);
    right = Math.min(right, rect.right);
    bottom = Math.min(bottom, rect.bottom);
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
