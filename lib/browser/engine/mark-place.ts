import { rectOf } from '../page/document.ts';
import { parentOf } from '../page/shadow-roots.ts';

/** A rectangle in CSS pixels of its document's viewport. */
export interface ViewportRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ancestors that cut off what leaves their box: an element that is scrolled out of them gets no mark. */
export function clippersOf(element: Element, view: Window): readonly Element[] {
  const clippers: Element[] = [];
  for (let ancestor = parentOf(element); ancestor !== null; ancestor = parentOf(ancestor)) {
    // The root's and the body's overflow belong to the viewport.
    if (parentOf(ancestor) === null || ancestor.localName === 'body') break;
    if (view.getComputedStyle(ancestor).overflow !== 'visible') clippers.push(ancestor);
  }
  return clippers;
}

/** The visible part of an element; null where it is not drawn, is folded away, or is scrolled out of a box around it. */
export function visibleRect(element: Element, clippers: readonly Element[]): ViewportRect | null {
  return intersection([element, ...clippers].map(rectOf));
}

/** Where a part of one document's viewport is seen in the outermost document that can be read; null where it is not. */
export function seenFromTop(part: ViewportRect | null, view: Window): ViewportRect | null {
  const shown = part && intersection([part, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }]);
  const { frameElement, parent } = view;
  if (shown === null || frameElement === null) return shown;
  const around = visibleRect(frameElement, clippersOf(frameElement, parent));
  return seenFromTop(around && intersection([around, outOf(frameElement as HTMLElement, shown, parent)]), parent);
}

/** Converts a frame's own pixels into those of the document around it. */
function outOf(frame: HTMLElement, { left, top, right, bottom }: ViewportRect, view: Window): ViewportRect {
  const box = frame.getBoundingClientRect();
  const style = view.getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const x = box.left + (frame.clientLeft + Number.parseFloat(style.paddingLeft)) * scale;
  const y = box.top + (frame.clientTop + Number.parseFloat(style.paddingTop)) * scale;
  return { left: x + left * scale, top: y + top * scale, right: x + right * scale, bottom: y + bottom * scale };
}

/** The area that all rectangles share; null where they share none. */
function intersection(frames: readonly ViewportRect[]): ViewportRect | null {
  const left = Math.max(...frames.map((frame) => frame.left));
  const top = Math.max(...frames.map((frame) => frame.top));
  const right = Math.min(...frames.map((frame) => frame.right));
  const bottom = Math.min(...frames.map((frame) => frame.bottom));
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
