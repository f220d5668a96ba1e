import type { Anchor, SourceDocument } from '../../model/document.ts';
import { type LiveTree, liveTreeOf } from './live-tree.ts';
import { readTree } from './read.ts';

let known: LiveTree | null = null;

/** Reads a live document without changing it. Frames of the same origin are read in their place. */
export function readLive(document: Document): SourceDocument {
  const tree = treeFor(document);
  const root = tree?.rootOf(document) ?? null;
  return tree === null || root === null ? { pageTitle: null, blocks: [], notices: [] } : readTree(tree, root);
}

/** The element an anchor of readLive points at; null where the page has changed, or the anchor is of a text. */
export function resolveAnchor(document: Document, anchor: Anchor): Element | null {
  const tree = treeFor(document);
  if (tree === null || anchor.kind !== 'dom') return null;
  let element = tree.rootOf(document);
  for (const index of anchor.path) {
    if (element === null) return null;
    element = tree.childElement(element, index);
  }
  return element;
}

/** Accessors are the same for all documents of a page; null for a document without any element. */
function treeFor(document: Document): LiveTree | null {
  known ??= liveTreeOf(document);
  return known;
}
