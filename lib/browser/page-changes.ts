import { whenIdle } from './late.ts';
import { onSameDocumentNavigation } from './navigation.ts';
import { documentsOf } from './page.ts';

/** After so many audits of one page the page is held to be restless (a clock inside a table) and is left alone. */
const MAX_CHANGES = 20;
const QUIET_MILLISECONDS = 500;

/** Calls `changed` when a table of the page, or of a frame read with it, comes, goes or changes. */
export function watchTables(page: Document, changed: () => void): () => void {
  let left = MAX_CHANGES;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.some(touchesTable)) later();
  });
  const stopListening = onSameDocumentNavigation(() => {
    left = MAX_CHANGES;
    observe();
    later();
  });
  // `load` of a frame does not bubble, but is seen on its way down.
  const frameLoaded = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.localName !== 'iframe') return;
    observe();
    later();
  };
  globalThis.addEventListener('load', frameLoaded, true);
  observe();

  function observe(): void {
    for (const document of documentsOf(page)) {
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    }
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(change), QUIET_MILLISECONDS);
  }

  function change(): void {
    left -= 1;
    if (left <= 0) observer.disconnect();
    changed();
  }

  return () => {
    observer.disconnect();
    stopListening();
    globalThis.removeEventListener('load', frameLoaded, true);
    clearTimeout(timer);
  };
}

function touchesTable({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.closest('table')) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.localName === 'table' || node.getElementsByTagName('table').length > 0),
  );
}
