import type { Exposure } from '../messages.ts';
import { windowOf } from '../page/document.ts';
import { parentOf } from '../page/shadow-roots.ts';
import type { PageMark } from './mark.ts';
import { clippersOf, seenFromTop, visibleRect } from './mark-place.ts';
import type { PageMarks } from './marks.ts';

/** The margin around a place in CSS pixels, with room for the formula below it. */
const MARGIN = 48;
/** Milliseconds after which the page covers a place again by itself: the side panel may have been closed. */
const LONGEST = 5000;
/** Milliseconds to wait for a drawing: a tab in the background draws nothing. */
const LONGEST_DRAWING = 500;

export interface Exposer {
  /** Brings `target`, one of the mark's, into view, draws this mark alone, and gives its place when all is drawn. */
  expose(mark: PageMark, target: Element): Promise<Exposure>;
  /** Restores marks and scrolling. */
  cover(): void;
}

export function createExposer(marks: PageMarks): Exposer {
  /** The scrolled elements with their positions before. */
  let scrolled: readonly { readonly element: Element; readonly left: number; readonly top: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cover(): void {
    clearTimeout(timer);
    marks.expose(null);
    for (const { element, left, top } of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
    scrolled = [];
  }

  return {
    async expose(mark, target) {
      cover();
      timer = setTimeout(cover, LONGEST);
      scrolled = scrollersOf(target).map((element) => ({
        element,
        left: element.scrollLeft,
        top: element.scrollTop,
      }));
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      marks.expose(mark);
      await drawn();
      return areaOf(mark, target);
    },
    cover,
  };
}

/** The elements that may scroll to bring an element into view, in frames around it too. */
function scrollersOf(element: Element): readonly Element[] {
  const around = parentOf(element) ?? windowOf(element.ownerDocument)?.frameElement ?? null;
  return around === null ? [element] : [element, ...scrollersOf(around)];
}

/** The visible area of the place with its row, the parts of its sum, and a margin. */
function areaOf({ parts }: PageMark, target: Element): Exposure {
  const row = target.closest('tr');
  const seen = [target, ...parts, ...(row === null ? [] : [row])].flatMap((element) => {
    const view = windowOf(element.ownerDocument);
    return (view && seenFromTop(visibleRect(element, clippersOf(element, view)), view)) ?? [];
  });
  if (seen.length === 0) return 'hidden';
  const { innerWidth, innerHeight, top, visualViewport } = window;
  // The place of another site's frame, or of a pinch zoom, cannot be known: then the area is the whole viewport.
  if (window !== top || visualViewport?.scale !== 1) return { left: 0, top: 0, right: 1, bottom: 1 };
  return {
    left: Math.max(Math.min(...seen.map(({ left }) => left)) - MARGIN, 0) / innerWidth,
    top: Math.max(Math.min(...seen.map((each) => each.top)) - MARGIN, 0) / innerHeight,
    right: Math.min(Math.max(...seen.map(({ right }) => right)) + MARGIN, innerWidth) / innerWidth,
    bottom: Math.min(Math.max(...seen.map(({ bottom }) => bottom)) + MARGIN, innerHeight) / innerHeight,
  };
}

/** Resolves two frames later: then the change is on the screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_DRAWING);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
