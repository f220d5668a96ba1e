import { formulaParts } from '../../views/formula-parts.ts';
import { createElement, elementAround, rootOf, windowOf } from '../page/document.ts';
import { type PageMark, worstOf } from './mark.ts';
import { clippersOf, type ViewportRect, visibleRects } from './mark-place.ts';
import { styleLayer } from './mark-style.ts';

/** Pixels of the viewport as pixels of the layer: a page may scale its root (zoom, transform). */
export interface LayerFrame {
  readonly origin: ViewportRect;
  readonly scale: number;
}

/** Something in the layer that keeps beside a place of the page. `measure` only reads layout, `place` only writes. */
export interface LayerItem {
  readonly element: HTMLElement;
  measure(): void;
  place(frame: LayerFrame): void;
}

/** The marks of one document. `measure` only reads layout and `place` only writes, so that many layers cost one reflow. */
export interface Layer {
  /** Of `faint` marks only what no other mark shows is drawn, and hardly. */
  set(marks: readonly PageMark[], faint: ReadonlySet<PageMark>): void;
  /** Shows these beside the marks, and no others of their class. */
  attach(items: readonly LayerItem[]): void;
  /** Shows a mark as if it were pointed at, until the pointer moves; `pulsing` also draws the eye to it. */
  activate(mark: PageMark | null, pulsing: boolean): void;
  /** Shows a mark as if it were pointed at, without its formula, until it is called with null. */
  hold(mark: PageMark | null): void;
  /** The visible rectangles of a mark's outlines and underlines. */
  rectsOf(mark: PageMark): readonly ViewportRect[];
  measure(): void;
  place(): void;
  remove(): void;
}

export interface LayerEvents {
  escape(): void;
  /** The reader clicked what these marks are drawn on; the page handles the click as well. */
  press(marks: readonly PageMark[], place: Element): void;
}

/** What is drawn at one place: the outline of a target, a line under words, a tint over a cell. */
interface Shape {
  readonly place: Element | Range;
  readonly className: string;
  readonly clippers: readonly Element[];
  readonly marks: readonly PageMark[];
  /** One for each of `rects`: words may run over several lines. */
  readonly boxes: HTMLElement[];
  rects: readonly ViewportRect[];
}

/** What the page itself does something with on a click. */
const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[onclick],[role=button],[role=link],[contenteditable]';

export function createLayer(page: Document, events: LayerEvents): Layer {
  const view = windowOf(page) as Window & typeof globalThis;
  const host = createElement(page, 'div');
  host.setAttribute('data-gouji', '');
  const shadow = host.attachShadow({ mode: 'closed' });
  styleLayer(shadow, view);
  const label = createElement(page, 'div');
  label.className = 'label';
  label.hidden = true;
  label.setAttribute('aria-hidden', 'true');
  shadow.append(label);

  let shapes: readonly Shape[] = [];
  let tints: readonly Shape[] = [];
  let items: readonly LayerItem[] = [];
  let pale: ReadonlySet<PageMark> = new Set();
  let chosen: PageMark | null = null;
  let held: PageMark | null = null;
  let pointer: readonly [x: number, y: number] | null = null;
  let active: Shape | null = null;
  let drawn: Shape | null = null;
  let frame: LayerFrame = { origin: { left: 0, top: 0, right: 0, bottom: 0 }, scale: 1 };

  const listening = new AbortController();
  const passive = { capture: true, passive: true, signal: listening.signal } as const;
  view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && events.escape(), passive);
  const follow = (event: PointerEvent) => {
    // Over the card the pointer is not on what lies below.
    pointer = event.composedPath()[0] === host ? null : [event.clientX, event.clientY];
    if (pointer === null) return;
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
  // No box takes the pointer, so that links and fields under a mark stay the page's. A click elsewhere on a mark opens
  // its card while the page's own handlers go on; for a mark on a link there is the numbered button beside it.
  view.addEventListener('click', (event) => event.isTrusted && press(event), passive);

  function press(event: MouseEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof view.Element) || target === host || isInteractive(target)) return;
    // Text is being selected.
    if (view.getSelection()?.isCollapsed === false) return;
    // The page may have scrolled since the last frame.
    measureAll(shapes);
    const shape = shapes.find((each) => covers(each, event.clientX, event.clientY));
    if (shape !== undefined) events.press(shape.marks, elementOf(shape.place));
  }

  function shapeAt(className: string, place: Element | Range, marks: readonly PageMark[]): Shape {
    const clippers = clippersOf(elementOf(place), view);
    return { place, className, clippers, marks, boxes: [], rects: [] };
  }

  /** Gives a shape as many boxes as it has rectangles. */
  function fillBoxes({ className, marks, boxes, rects }: Shape): void {
    const standing = marks.filter((mark) => !pale.has(mark));
    const worst = standing.length === 0 ? 'faint' : worstOf(standing);
    while (boxes.length < rects.length) {
      const box = createElement(page, 'div');
      box.className = worst === 'fail' ? className : `${className} ${worst}`;
      box.setAttribute('aria-hidden', 'true');
      shadow.insertBefore(box, label);
      boxes.push(box);
    }
  }

  function erase(erased: readonly Shape[]): void {
    for (const { boxes } of erased) for (const box of boxes) box.remove();
  }

  function drawActive(): void {
    for (const box of drawn?.boxes ?? []) box.classList.remove('active');
    erase(tints);
    drawn = active;
    for (const box of active?.boxes ?? []) box.classList.add('active');
    const marks = active?.marks ?? [];
    const parts = new Set(marks.flatMap((mark) => mark.parts).filter((part) => part.ownerDocument === page));
    tints = [...parts].map((part) => shapeAt('tint', part, marks));
    measureAll(tints);
    for (const tint of tints) fillBoxes(tint);
    const formulas = new Map(marks.flatMap(({ formula, sides }) => (formula === null ? [] : [[formula, sides]])));
    label.hidden = formulas.size === 0 || held !== null;
    label.replaceChildren(
      ...[...formulas].flatMap(([formula, sides], index) => {
        const [rest, wrong] = formulaParts({ formula, sides });
        const emphasis = createElement(page, 'b');
        emphasis.textContent = wrong;
        return [index === 0 ? '' : '\n', rest, emphasis];
      }),
    );
  }

  function measureAll(measured: readonly Shape[]): void {
    for (const shape of measured) shape.rects = visibleRects(shape.place, shape.clippers);
  }

  /** Shapes of marks, one for each place whatever the number of its marks. */
  function shapesOf(marks: readonly PageMark[]): readonly Shape[] {
    const places = new Map<Element, { className: string; marks: PageMark[] }>();
    const underlined: Shape[] = [];
    const headings: Shape[] = [];
    for (const mark of marks) {
      if (mark.ofReport) {
        // Drawn only while its card is open or the reader is led there.
        headings.push(...mark.targets.map((target) => shapeAt('box report', target, [mark])));
        continue;
      }
      for (const { words, number } of mark.words) {
        underlined.push(
          shapeAt('line', words, [mark]),
          ...(number === null ? [] : [shapeAt('line number', number, [mark])]),
        );
      }
      const outlined = mark.targets.filter((target) => !mark.words.some(({ element }) => element === target));
      for (const element of outlined) {
        // An outline says more than a tint.
        const known = places.get(element);
        places.set(element, { className: 'box', marks: [...(known?.marks ?? []), mark] });
      }
      for (const element of mark.group) {
        const known = places.get(element) ?? { className: 'tint group', marks: [] };
        places.set(element, { ...known, marks: [...known.marks, mark] });
      }
    }
    const boxes = [...places].map(([element, { className, marks: of }]) => shapeAt(className, element, of));
    // Words first: where they are in an outlined cell, a click on them is about them.
    return [...underlined, ...boxes, ...headings].filter(({ place }) => elementOf(place).ownerDocument === page);
  }

  return {
    set(marks, faint) {
      erase(shapes);
      pale = faint;
      shapes = shapesOf(marks);
      measureAll(shapes);
      for (const shape of shapes) fillBoxes(shape);
      active = null;
      drawActive();
      if (!host.isConnected) rootOf(page)?.append(host);
    },
    attach(wanted) {
      for (const { element } of items) if (!wanted.some((each) => each.element === element)) element.remove();
      for (const { element } of wanted) if (!element.isConnected) shadow.append(element);
      items = wanted;
    },
    activate(mark, pulsing) {
      chosen = mark;
      if (mark === null || !pulsing) return;
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      for (const { boxes, marks } of shapes) {
        if (!marks.includes(mark) || still) continue;
        for (const box of boxes) {
          box.animate(
            [
              { outline: '0 solid #c5221f99', outlineOffset: '0' },
              { outline: '10px solid #c5221f00', outlineOffset: '4px' },
            ],
            { duration: 600, iterations: 3, easing: 'ease-out' },
          );
        }
      }
    },
    hold(mark) {
      held = mark;
      // The mark may be active already, with its formula.
      drawActive();
    },
    rectsOf: (mark) => shapes.filter(({ marks }) => marks.includes(mark)).flatMap(({ rects }) => rects),
    measure() {
      const rect = host.getBoundingClientRect();
      frame = { origin: rect, scale: host.offsetWidth > 0 ? rect.width / host.offsetWidth : 1 };
      measureAll(shapes);
      measureAll(tints);
      for (const item of items) item.measure();
      const at = pointer;
      const under = at === null ? undefined : shapes.find((shape) => covers(shape, ...at));
      const shown = held ?? chosen;
      active = shapes.find(({ marks }) => shown !== null && marks.includes(shown)) ?? under ?? null;
    },
    place() {
      const { origin, scale } = frame;
      for (const shape of shapes) fillBoxes(shape);
      if (active !== drawn) drawActive();
      for (const { boxes, rects } of [...shapes, ...tints]) {
        boxes.forEach((box, index) => {
          const rect = rects[index];
          box.hidden = rect === undefined;
          if (rect === undefined) return;
          const { style } = box;
          style.transform = `translate(${(rect.left - origin.left) / scale}px, ${(rect.top - origin.top) / scale}px)`;
          style.width = `${(rect.right - rect.left) / scale}px`;
          style.height = `${(rect.bottom - rect.top) / scale}px`;
        });
      }
      for (const item of items) item.place(frame);
      placeLabel();
    },
    remove() {
      listening.abort();
      host.remove();
    },
  };

  /** Below the cell, or above it near the lower edge; kept on the side where there is room, so its size need not be known. */
  function placeLabel(): void {
    const { origin, scale } = frame;
    const rect = active?.rects[0];
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

/** Whether the page itself does something with a click there. */
function isInteractive(target: Element): boolean {
  return Element.prototype.closest.call(target, INTERACTIVE) !== null;
}

function covers({ rects }: Shape, x: number, y: number): boolean {
  return rects.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The element of a place; of words the one they begin in. */
function elementOf(place: Element | Range): Element {
  if ('nodeType' in place) return place;
  return elementAround(place.startContainer) as Element;
}
