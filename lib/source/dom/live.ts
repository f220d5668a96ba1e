import type { Anchor, SourceDocument } from '../../model/document.ts';
import { type LiveTree, liveTreeOf, type ShadowRootOf } from './live-tree.ts';
import { readTree } from './read.ts';

/** A form has no root, but may have a field of that name. */
const openRootOf: ShadowRootOf = ({ shadowRoot }) => (shadowRoot?.nodeType === 11 ? shadowRoot : null);

let known: { readonly tree: LiveTree; readonly shadowRootOf: ShadowRootOf } | null = null;

/**
 * Reads a live document without changing it. Frames of the same origin and shadow roots are read in their place;
 * `shadowRootOf` may know more of these than the open ones.
 */
export function readLive(document: Document, shadowRootOf: ShadowRootOf = openRootOf): SourceDocument {
  const tree = treeFor(document, shadowRootOf);
  const root = tree?.rootOf(document) ?? null;
  return tree === null || root === null
    ? { pageTitle: null, blocks: [], limitations: [] }
    : readTree(tree, root, tree.addressOf(document));
}

/**
 * The element an anchor of readLive with the same `shadowRootOf` points at; null where the page has changed, or the
 * anchor is of a text.
 */
export function resolveAnchor(
  document: Document,
  anchor: Anchor,
  shadowRootOf: ShadowRootOf = openRootOf,
): Element | null {
  const tree = treeFor(document, shadowRootOf);
  if (tree === null || anchor.kind !== 'dom') return null;
  let element = tree.rootOf(document);
  for (const index of anchor.path) {
    if (element === null) return null;
    element = tree.childElement(element, index);
  }
  return element;
}

/** Accessors are the same for all documents of a page; null for a document without any element. */
function treeFor(document: Document, shadowRootOf: ShadowRootOf): LiveTree | null {
  if (known?.shadowRootOf !== shadowRootOf) {
    const tree = liveTreeOf(document, shadowRootOf);
    known = tree && { tree, shadowRootOf };
  }
  return known?.tree ?? null;
}
