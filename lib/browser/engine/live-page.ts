import type { Anchor, SourceDocument } from '../../model/document.ts';
import type { ReportOrigin } from '../../model/report-origin.ts';
import { sha256 } from '../../sha256.ts';
import { readLive, resolveAnchor } from '../../source/dom/live.ts';
import { originAt } from '../../triage/page-key.ts';
import { reachesTop } from '../page/detector.ts';
import { documentsOf, rootOf, windowOf } from '../page/document.ts';
import { shadowRootOf, shadowRootsIn } from '../page/shadow-roots.ts';
import { watchTables } from '../page/watch-tables.ts';

/** What an engine audits: a live page, or a file that one of our own pages shows. */
export interface AuditSource {
  /** Where the engine draws marks and listens for clicks. */
  readonly document: Document;
  read(): SourceDocument | Promise<SourceDocument>;
  /** The element that shows a place; null where none does, or none does any more. */
  resolve(anchor: Anchor): Element | null;
  address(): string;
  origin(): Promise<ReportOrigin>;
  /** The HTML of all its documents without our marks: the side panel hashes it. */
  html(): string;
  /** Calls `changed` when the source has to be read again, until the returned function is called. */
  watch(changed: () => void): () => void;
}

/** The page into which this script was injected, with its frames. */
export function livePage(page: Document): AuditSource {
  const html = () =>
    documentsOf(page)
      .flatMap((document) => [htmlOf(document), ...shadowRootsIn(document).map(({ innerHTML }) => innerHTML)])
      .join('\n');
  return {
    document: page,
    read: () => readPage(page),
    resolve: (anchor) => resolveAnchor(page, anchor, shadowRootOf),
    address: () => location.href,
    origin: () => originAt(location.href, () => sha256(new TextEncoder().encode(html()))),
    html,
    watch: (changed) => watchTables(page, changed),
  };
}

/**
 * The HTML of a document, cut where the layer of our marks stands. The layer itself stays there: without it an open card
 * would lose the focus.
 */
function htmlOf(page: Document): string {
  const root = rootOf(page);
  const html = root?.outerHTML ?? '';
  const layer = [...(root?.children ?? [])].find((child) => child.hasAttribute('data-gouji'))?.outerHTML ?? '';
  const at = html.lastIndexOf(layer);
  return html.slice(0, at) + html.slice(at + layer.length);
}

function readPage(page: Document): SourceDocument {
  const source = readLive(page, shadowRootOf);
  const view = windowOf(page);
  // In a frame that the top frame's engine cannot read, parts of the report may be around it.
  if (view === null || reachesTop(view)) return source;
  return { ...source, limitations: [...source.limitations, 'pageAroundNotReadable'] };
}
