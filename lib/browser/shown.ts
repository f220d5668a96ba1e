import type { Anchor, SourceDocument } from '../model/document.ts';
import { readLive, resolveAnchor } from '../source/dom/live.ts';
import { documentsOf, rootOf } from './page.ts';
import { watchTables } from './page-changes.ts';
import { shadowRootOf, shadowRootsIn } from './shadow-roots.ts';

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
    read: () => readLive(page, shadowRootOf),
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
