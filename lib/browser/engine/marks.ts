import type { PageMark } from './mark.ts';
import { createLayer, type Layer, type LayerItem } from './mark-layer.ts';

export interface PageMarks {
  readonly on: boolean;
  /** Draws `faint` ones so that they hardly show. */
  show(marks: readonly PageMark[], faint: ReadonlySet<PageMark>): void;
  hide(): void;
  /** Highlights a mark's targets for a moment, with its parts and formula; also while marks are off. */
  pulse(mark: PageMark): void;
  /** Draws this mark and no other, with its parts and formula, until it is called with null. */
  expose(mark: PageMark | null): void;
  /** Keeps a mark active, without its formula, until it is called with null. */
  hold(mark: PageMark | null): void;
  /** Asks again what follows the marks of each document. */
  renewItems(): void;
}

export interface MarksHost {
  /** The reader turned the marks off with the Escape key. */
  dismissed(): void;
  /** Once it gives false, the marks go by themselves. */
  alive(): boolean;
  /** The reader clicked what these marks are drawn on. */
  press(marks: readonly PageMark[], place: Element): void;
  /** Escape closes what this closes before it turns the marks off; false: nothing was open. */
  close(): boolean;
  /** What follows the marks of a document: buttons, the card. */
  itemsIn(page: Document, layer: Layer): readonly LayerItem[];
}

const PULSE_MILLISECONDS = 1800;

/** Draws marks over the page, in one shadow host for each document with marks. The page's own nodes are never touched. */
export function createMarks(host: MarksHost): PageMarks {
  const layers = new Map<Document, Layer>();
  let shown: readonly PageMark[] = [];
  let pale: ReadonlySet<PageMark> = new Set();
  let pulsed: PageMark | null = null;
  let exposed: PageMark | null = null;
  let held: PageMark | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = false;

  function draw(): void {
    const active = exposed ?? pulsed;
    const wanted = exposed ? [exposed] : pulsed === null || shown.includes(pulsed) ? shown : [...shown, pulsed];
    const documents = new Set(wanted.flatMap(documentsOf));
    for (const [page, layer] of layers) {
      if (documents.has(page)) continue;
      layer.remove();
      layers.delete(page);
    }
    for (const page of documents) {
      const layer = layers.get(page) ?? createLayer(page, { escape: onEscape, press: host.press });
      layers.set(page, layer);
      layer.set(
        wanted.filter((mark) => documentsOf(mark).includes(page)),
        pale,
      );
      layer.activate(active, exposed === null);
      layer.hold(held);
      layer.attach(itemsIn(page, layer));
    }
    cancelAnimationFrame(frame);
    if (layers.size > 0) follow();
  }

  /** A picture is of the mark alone, and a place that is shown while marks are off has nothing to press. */
  function itemsIn(page: Document, layer: Layer): readonly LayerItem[] {
    return on && exposed === null ? host.itemsIn(page, layer) : [];
  }

  /** Measures in each frame while marks are on: a page may scroll, zoom or fold at any time, not always with an event. */
  function follow(): void {
    if (!host.alive()) {
      hide();
      return;
    }
    for (const layer of layers.values()) layer.measure();
    for (const layer of layers.values()) layer.place();
    frame = requestAnimationFrame(follow);
  }

  function onEscape(): void {
    if (host.close()) return;
    hide();
    host.dismissed();
  }

  function hide(): void {
    host.close();
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
    show(marks, faint) {
      on = true;
      shown = marks;
      pale = faint;
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
    hold(mark) {
      held = mark;
      for (const layer of layers.values()) layer.hold(mark);
    },
    renewItems() {
      for (const [page, layer] of layers) layer.attach(itemsIn(page, layer));
    },
  };
}

function documentsOf({ targets, group }: PageMark): readonly Document[] {
  return [...targets, ...group].map((element) => element.ownerDocument);
}
