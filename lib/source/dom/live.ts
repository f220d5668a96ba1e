import type { Anchor, SourceDocument } from '../../model/document.ts';
import { readTree } from './read.ts';
import type { Tree } from './tree.ts';

/** Asks nothing of a node that would make the browser lay out or restyle the page. */
const liveTree: Tree<Node> = {
  name: (node) => (node.nodeType === 1 ? (node as Element).localName : node.nodeName),
  children: (node) => {
    const children: Node[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
    return children;
  },
  parent: (node) => node.parentNode,
  data: (node) => (node as Text).data,
  attribute: (element, name) => (element as Element).getAttribute(name),
  textContent: (element) => element.textContent ?? '',
  elements: (root, name) => (root as Element).getElementsByTagName(name),
  frameRoot: (frame) => documentInside(frame as HTMLIFrameElement)?.documentElement ?? frameState(frame as Element),
};

/** Reads a live document without changing it. Frames of the same origin are read in their place. */
export function readLive(document: Document): SourceDocument {
  const root = document.documentElement;
  return root === null ? { pageTitle: null, blocks: [], notices: [] } : readTree(liveTree, root);
}

/** The element an anchor of readLive points at; null where the page has changed, or the anchor is of a text. */
export function resolveAnchor(document: Document, anchor: Anchor): Element | null {
  if (anchor.kind !== 'dom') return null;
  let element: Element | null = document.documentElement;
  for (const index of anchor.path) {
    if (element === null) return null;
    const inside: Document | null = isFrame(element) ? documentInside(element) : null;
    element = inside === null ? (element.children[index] ?? null) : index === 0 ? inside.documentElement : null;
  }
  return element;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function documentInside(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function frameState(frame: Element): null | 'blocked' {
  return frame.getAttribute('src') ? 'blocked' : null;
}
