import type { Exposure } from '../messages.ts';
import { windowOf } from '../page/document.ts';
import { parentOf } from '../page/shadow-roots.ts';
import type { Mark } from './mark.ts';
import { clippersOf, seenFromTop, visibleRect } from './mark-place.ts';
import type { Marks } from './marks.ts';

/** Shown around a place, in CSS pixels: room for the formula below it. */
const MARGIN = 48;
/** When the side panel goes away before it covers the place again, this is how long the page waits. Times in milliseconds. */
const LONGEST = 5000;
/** A tab in the background draws nothing. */
const LONGEST_DRAWING = 500;

export interface Exposer {
  /** Brings `target`, one of the mark's, into view, draws this mark alone, and says where it is when all is drawn. */
  expose(mark: Mark, target: Element): Promise<Exposure>;
  /** Puts marks and scrolling back. */
  cover(): void;
}

export function createExposer(marks: Marks): Exposer {
  /** What was scrolled, and from where. */
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

/** All that may be scrolled to bring an element into view, in frames around it too. */
function scrollersOf(element: Element): readonly Element[] {
  const around = parentOf(element) ?? windowOf(element.ownerDocument)?.frameElement ?? null;
  return around === null ? [element] : [element, ...scrollersOf(around)];
}

/** Where the place is seen with its row, what its sum is made of, and a margin. */
function areaOf({ parts }: Mark, target: Element): Exposure {
  const row = target.closest('tr');
  const seen = [target, ...parts, ...(row === null ? [] : [row])].flatMap((element) => {
    const view = windowOf(element.ownerDocument);
    return (view && seenFromTop(visibleRect(element, clippersOf(element, view)), view)) ?? [];
  });
  if (seen.length === 0) return 'hidden';
  const { innerWidth, innerHeight, top, visualViewport } = window;
  // Where a frame of another site stands, or what a pinch zoom shows, cannot be known: then it is the whole viewport.
  if (window !== top || visualViewport?.scale !== 1) return { left: 0, top: 0, right: 1, bottom: 1 };
  return {
    left: Math.max(Math.min(...seen.map(({ left }) => left)) - MARGIN, 0) / innerWidth,
    top: Math.max(Math.min(...seen.map((each) => each.top)) - MARGIN, 0) / innerHeight,
    right: Math.min(Math.max(...seen.map(({ right }) => right)) + MARGIN, innerWidth) / innerWidth,
    bottom: Math.min(Math.max(...seen.map(({ bottom }) => bottom)) + MARGIN, innerHeight) / innerHeight,
  };
}

/** Two frames on: what was changed in the first is on the screen then. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_DRAWING);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
