import { formulaParts } from '../../views/formula-parts.ts';
import { createElement, rootOf, windowOf } from '../page/document.ts';
import { type PageMark, worstOf } from './mark.ts';
import { clippersOf, type ViewportRect, visibleRect } from './mark-place.ts';
import { styleLayer } from './mark-style.ts';

/** The marks of one document. `measure` only reads layout and `place` only writes, so that many layers cost one reflow. */
export interface Layer {
  set(marks: readonly PageMark[]): void;
  /** Shows a mark as if it were pointed at, until the pointer moves; `pulsing` also draws the eye to it. */
  activate(mark: PageMark | null, pulsing: boolean): void;
  measure(): void;
  place(): void;
  remove(): void;
}

/** A box over one element: the outline of a target, or a tint over a part of the active sum. */
interface MarkBox {
  readonly element: Element;
  readonly box: HTMLElement;
  readonly clippers: readonly Element[];
  readonly marks: readonly PageMark[];
  rect: ViewportRect | null;
}

export function createLayer(page: Document, dismiss: () => void): Layer {
  const view = windowOf(page) as Window & typeof globalThis;
  const host = createElement(page, 'div');
  host.setAttribute('data-gouji', '');
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'closed' });
  styleLayer(shadow, view);
  const label = createElement(page, 'div');
  label.className = 'label';
  label.hidden = true;
  shadow.append(label);

  let outlines: readonly MarkBox[] = [];
  let tints: readonly MarkBox[] = [];
  let chosen: PageMark | null = null;
  let pointer: readonly [x: number, y: number] | null = null;
  let active: MarkBox | null = null;
  let drawn: MarkBox | null = null;
  let origin: ViewportRect = { left: 0, top: 0, right: 0, bottom: 0 };
  let scale = 1;

  const listening = new AbortController();
  const passive = { capture: true, passive: true, signal: listening.signal } as const;
  view.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss(), passive);
  const follow = (event: PointerEvent) => {
    pointer = [event.clientX, event.clientY];
    // The reader looks at the page again.
    chosen = null;
  };
  view.addEventListener('pointermove', follow, passive);
  view.addEventListener('pointerdown', follow, passive);
  const leave = (event: PointerEvent) => {
    // No pointer event comes from outside the frame: leaving it ends the hover.
    if (event.relatedTarget === null) pointer = null;
  };
  view.addEventListener('pointerout', leave, passive);

  function draw(className: string, element: Element, marks: readonly PageMark[]): MarkBox {
    const box = createElement(page, 'div');
    const worst = worstOf(marks);
    box.className = worst === 'fail' ? className : `${className} ${worst}`;
    shadow.insertBefore(box, label);
    return { element, box, clippers: clippersOf(element, view), marks, rect: null };
  }

  function erase(boxes: readonly MarkBox[]): void {
    for (const { box } of boxes) box.remove();
  }

  function drawActive(): void {
    drawn?.box.classList.remove('active');
    erase(tints);
    drawn = active;
    active?.box.classList.add('active');
    const marks = active?.marks ?? [];
    const parts = new Set(marks.flatMap((mark) => mark.parts).filter((part) => part.ownerDocument === page));
    tints = [...parts].map((part) => draw('tint', part, marks));
    measureAll(tints);
    const formulas = marks.flatMap(({ formula }) => (formula === null ? [] : [formula]));
    label.hidden = formulas.length === 0;
    label.replaceChildren(
      ...formulas.flatMap((formula, index) => {
        const [rest, wrong] = formulaParts(formula);
        const emphasis = createElement(page, 'b');
        emphasis.textContent = wrong;
        return [index === 0 ? '' : '\n', rest, emphasis];
      }),
    );
  }

  function measureAll(boxes: readonly MarkBox[]): void {
    for (const box of boxes) box.rect = visibleRect(box.element, box.clippers);
  }

  return {
    set(marks) {
      erase(outlines);
      const elements = new Set(
        marks.flatMap(({ targets }) => targets).filter((target) => target.ownerDocument === page),
      );
      outlines = [...elements].map((element) =>
        draw(
          'box',
          element,
          marks.filter(({ targets }) => targets.includes(element)),
        ),
      );
      active = null;
      drawActive();
      if (!host.isConnected) rootOf(page)?.append(host);
    },
    activate(mark, pulsing) {
      chosen = mark;
      if (mark === null || !pulsing) return;
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      for (const { box, marks } of outlines) {
        if (!marks.includes(mark) || still) continue;
        box.animate(
          [
            { outline: '0 solid #c5221f99', outlineOffset: '0' },
            { outline: '10px solid #c5221f00', outlineOffset: '4px' },
          ],
          { duration: 600, iterations: 3, easing: 'ease-out' },
        );
      }
    },
    measure() {
      const rect = host.getBoundingClientRect();
      origin = rect;
      // A page may scale its root (zoom, transform): boxes are placed in the host's own pixels.
      scale = host.offsetWidth > 0 ? rect.width / host.offsetWidth : 1;
      measureAll(outlines);
      measureAll(tints);
      active = outlines.find(({ marks }) => chosen !== null && marks.includes(chosen)) ?? outlines.find(under) ?? null;
    },
    place() {
      if (active !== drawn) drawActive();
      for (const { box, rect } of [...outlines, ...tints]) {
        box.hidden = rect === null;
        if (rect === null) continue;
        const { style } = box;
        style.transform = `translate(${(rect.left - origin.left) / scale}px, ${(rect.top - origin.top) / scale}px)`;
        style.width = `${(rect.right - rect.left) / scale}px`;
        style.height = `${(rect.bottom - rect.top) / scale}px`;
      }
      placeLabel();
    },
    remove() {
      listening.abort();
      host.remove();
    },
  };

  function under({ rect }: MarkBox): boolean {
    if (rect === null || pointer === null) return false;
    const [x, y] = pointer;
    return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
  }

  /** Below the cell, or above it near the lower edge; kept on the side where there is room, so its size need not be known. */
  function placeLabel(): void {
    const rect = active?.rect;
    label.style.visibility = rect ? '' : 'hidden';
    if (!rect) return;
    const right = rect.left - origin.left > (origin.right - origin.left) / 2;
    const above = origin.bottom - rect.bottom < 120;
    label.style.left = right ? 'auto' : `${(rect.left - origin.left) / scale}px`;
    label.style.right = right ? `${(origin.right - rect.right) / scale}px` : 'auto';
    label.style.top = above ? 'auto' : `${(rect.bottom - origin.top) / scale + 4}px`;
    label.style.bottom = above ? `${(origin.bottom - rect.top) / scale + 4}px` : 'auto';
  }
}
