import type { PageMark } from './mark.ts';
import { createLayer, type Layer } from './mark-layer.ts';

export interface PageMarks {
  readonly on: boolean;
  show(marks: readonly PageMark[]): void;
  hide(): void;
  /** Highlights a mark's targets for a moment, with its parts and formula; also while marks are off. */
  pulse(mark: PageMark): void;
  /** Draws this mark and no other, with its parts and formula, until it is called with null. */
  expose(mark: PageMark | null): void;
}

const PULSE_MILLISECONDS = 1800;

/**
 * Draws marks over the page, in one shadow host for each document with marks. The page's own nodes are never touched.
 * `dismissed` is called when the reader turns them off with the Escape key. They go by themselves once `alive` gives false.
 */
export function createMarks(dismissed: () => void, alive: () => boolean): PageMarks {
  const layers = new Map<Document, Layer>();
  let shown: readonly PageMark[] = [];
  let pulsed: PageMark | null = null;
  let exposed: PageMark | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = false;

  function draw(): void {
    const active = exposed ?? pulsed;
    const wanted = exposed ? [exposed] : pulsed === null || shown.includes(pulsed) ? shown : [...shown, pulsed];
    const documents = new Set(wanted.flatMap((mark) => mark.targets.map((target) => target.ownerDocument)));
    for (const [page, layer] of layers) {
      if (documents.has(page)) continue;
      layer.remove();
      layers.delete(page);
    }
    for (const page of documents) {
      const layer = layers.get(page) ?? createLayer(page, dismiss);
      layers.set(page, layer);
      layer.set(wanted.filter((mark) => mark.targets.some((target) => target.ownerDocument === page)));
      layer.activate(active, exposed === null);
    }
    cancelAnimationFrame(frame);
    if (layers.size > 0) follow();
  }

  /** Measures in each frame while marks are on: a page may scroll, zoom or fold at any time, not always with an event. */
  function follow(): void {
    if (!alive()) {
      hide();
      return;
    }
    for (const layer of layers.values()) layer.measure();
    for (const layer of layers.values()) layer.place();
    frame = requestAnimationFrame(follow);
  }

  function dismiss(): void {
    hide();
    dismissed();
  }

  function hide(): void {
    on = false;
    shown = [];
    pulsed = null;
    exposed = null;
    clearTimeout(timer);
    draw();
  }

  return {
    get on() {
      return on;
    },
    show(marks) {
      on = true;
      shown = marks;
      draw();
    },
    hide,
    pulse(mark) {
      pulsed = mark;
      clearTimeout(timer);
      timer = setTimeout(() => {
        pulsed = null;
        draw();
      }, PULSE_MILLISECONDS);
      draw();
    },
    expose(mark) {
      exposed = mark;
      draw();
    },
  };
}
