import { documentsOf, elementAround, textOf } from './document.ts';
import { onSameDocumentNavigation } from './navigation.ts';
import { shadowRootOf, shadowRootsIn } from './shadow-roots.ts';
import { whenIdle } from './wait-for.ts';

/** Times in milliseconds. */
const QUIET = 500;
/** After so many changes each further one doubles the wait: a page may never rest (a clock in a table). */
const PROMPT_CHANGES = 10;
const LONGEST_WAIT = 60_000;
/** A text of fewer characters is a counter, a clock or a hint, not part of a report. */
const SHORTEST_TEXT = 30;

/**
 * Calls `changed` when a table or a paragraph of the page, or of a frame or shadow root read with it, comes, goes or
 * changes. Nothing is watched between a change and its call, so a restless page costs no more than the calls.
 */
export function watchTables(page: Document, changed: () => void): () => void {
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.some(touchesReport)) later();
  });
  const stopListening = onSameDocumentNavigation(() => {
    if (calls > PROMPT_CHANGES) {
      clearTimeout(timer);
      timer = undefined;
    }
    calls = 0;
    later();
  });
  // `load` of a frame does not bubble, but can be captured.
  const frameLoaded = ({ target }: Event) => {
    if (target instanceof Element && target.localName === 'iframe') later();
  };
  globalThis.addEventListener('load', frameLoaded, true);
  observe();

  function observe(): void {
    for (const document of documentsOf(page)) {
      for (const root of [document, ...shadowRootsIn(document)]) {
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      }
    }
  }

  function later(): void {
    observer.disconnect();
    const wait = Math.min(QUIET * 2 ** Math.max(0, calls - PROMPT_CHANGES), LONGEST_WAIT);
    timer ??= setTimeout(() => whenIdle(change), wait);
  }

  function change(): void {
    if (timer === undefined) return;
    timer = undefined;
    calls += 1;
    observe();
    changed();
  }

  return () => {
    observer.disconnect();
    stopListening();
    globalThis.removeEventListener('load', frameLoaded, true);
    clearTimeout(timer);
    timer = undefined;
  };
}

function touchesReport({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : elementAround(target);
  if (element !== null && Element.prototype.closest.call(element, 'table') !== null) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      !/^(?:script|style)$/i.test(node.nodeName) &&
      (textOf(node).trim().length >= SHORTEST_TEXT ||
        (node instanceof Element &&
          (node.localName === 'table' ||
            Element.prototype.getElementsByTagName.call(node, 'table').length > 0 ||
            shadowRootOf(node) !== null))),
  );
}
