import type { Anchor, SourceDocument } from '../../model/document.ts';
import { readLive, resolveAnchor } from '../../source/dom/live.ts';
import { reachesTop } from '../page/detector.ts';
import { documentsOf, rootOf, windowOf } from '../page/document.ts';
import { shadowRootOf, shadowRootsIn } from '../page/shadow-roots.ts';
import { watchTables } from '../page/watch-tables.ts';

/** What an engine audits: a live page, or a file that one of our own pages shows. */
export interface Shown {
  /** Where marks are drawn and clicks are listened for. */
  readonly document: Document;
  read(): SourceDocument | Promise<SourceDocument>;
  /** The element that shows a place; null where nothing does (any more). */
  resolve(anchor: Anchor): Element | null;
  address(): string;
  /** All of it as text, without our marks: to be hashed. */
  html(): string;
  /** Calls `changed` when it is to be read again, until the function that is returned is called. */
  watch(changed: () => void): () => void;
}

/** The page that this script was put into, with its frames. */
export function livePage(page: Document): Shown {
  return {
    document: page,
    read: () => readPage(page),
    resolve: (anchor) => resolveAnchor(page, anchor, shadowRootOf),
    address: () => location.href,
    html: () =>
      documentsOf(page)
        .flatMap((document) => [
          rootOf(document)?.outerHTML ?? '',
          ...shadowRootsIn(document).map(({ innerHTML }) => innerHTML),
        ])
        .join('\n'),
    watch: (changed) => watchTables(page, changed),
  };
}

function readPage(page: Document): SourceDocument {
  const source = readLive(page, shadowRootOf);
  const view = windowOf(page);
  // In a frame that the top frame's engine cannot read: parts of the report may stand around it.
  if (view === null || reachesTop(view)) return source;
  return { ...source, notices: [...source.notices, 'pageAroundNotReadable'] };
}
