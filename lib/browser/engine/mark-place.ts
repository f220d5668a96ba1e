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

/** The visible parts of an element, or of the lines that words run over. */
export function visibleRects(place: Element | Range, clippers: readonly Element[]): readonly ViewportRect[] {
  const around = clippers.map(rectOf);
  const rects = 'nodeType' in place ? [rectOf(place)] : linesOf(place.getClientRects());
  return rects.flatMap((rect) => intersection([rect, ...around]) ?? []);
}

/** The pieces of text on one line as one rectangle. */
function linesOf(rects: Iterable<ViewportRect>): readonly ViewportRect[] {
  const lines: ViewportRect[] = [];
  for (const { left, top, right, bottom } of rects) {
    const last = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (last !== undefined && middle > last.top && middle < last.bottom && left >= last.left) {
      lines[lines.length - 1] = {
        left: last.left,
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}

/** The part of a document's viewport that is seen through the frames around it. */
export function seenViewport(view: Window): ViewportRect {
  const { frameElement, parent, visualViewport, innerWidth, innerHeight } = view;
  // Without scroll bars, but where the reader has zoomed in with two fingers: then it moves about.
  const zoomed = visualViewport === null || visualViewport.scale !== 1;
  const whole = {
    left: 0,
    top: 0,
    right: zoomed ? innerWidth : visualViewport.width,
    bottom: zoomed ? innerHeight : visualViewport.height,
  };
  if (frameElement === null) return whole;
  const around = seenViewport(parent);
  const { x, y, scale } = contentOf(frameElement as HTMLElement, parent);
  const inside = {
    left: (around.left - x) / scale,
    top: (around.top - y) / scale,
    right: (around.right - x) / scale,
    bottom: (around.bottom - y) / scale,
  };
  return intersection([whole, inside]) ?? whole;
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
  const { x, y, scale } = contentOf(frame, view);
  return { left: x + left * scale, top: y + top * scale, right: x + right * scale, bottom: y + bottom * scale };
}

/** Where the content of a frame begins in the document around it, and how much that enlarges it. */
function contentOf(
  frame: HTMLElement,
  view: Window,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const box = frame.getBoundingClientRect();
  const style = view.getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  return {
    x: box.left + (frame.clientLeft + Number.parseFloat(style.paddingLeft)) * scale,
    y: box.top + (frame.clientTop + Number.parseFloat(style.paddingTop)) * scale,
    scale,
  };
}

/** The area that all rectangles share; null where they share none. */
function intersection(frames: readonly ViewportRect[]): ViewportRect | null {
  const left = Math.max(...frames.map((frame) => frame.left));
  const top = Math.max(...frames.map((frame) => frame.top));
  const right = Math.min(...frames.map((frame) => frame.right));
  const bottom = Math.min(...frames.map((frame) => frame.bottom));
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
