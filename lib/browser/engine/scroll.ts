import { windowOf } from '../page/document.ts';
import { seenViewport } from './mark-place.ts';

interface ScrollTarget {
  readonly place: Element;
  /** The words in it that are to be seen: a paragraph may be longer than the screen. */
  readonly words: Range | null;
}

/** Scrolls a place, and the words in it, into view through all that scrolls around it. */
export function scrollToPlace(
  { place, words }: ScrollTarget,
  block: 'center' | 'start',
  behavior: ScrollBehavior,
): void {
  const view = windowOf(place.ownerDocument);
  if (words === null || view === null) {
    place.scrollIntoView({ block, inline: 'center', behavior });
    return;
  }
  place.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  const seen = seenViewport(view);
  const { top, bottom } = words.getBoundingClientRect();
  const away = block === 'center' ? (top + bottom - seen.top - seen.bottom) / 2 : top - seen.top - EDGE;
  view.scrollBy({ top: away, behavior });
}

/** What is scrolled to the start keeps this far from the edge. */
const EDGE = 16;
