import type { SourceDocument } from '../../model/document.ts';
import { type PageNode, parsePage } from './page-tree.ts';
import { readTree } from './read.ts';
import { isElementName, type Tree } from './tree.ts';

const none: readonly PageNode[] = [];

/** Elements by name: one walk of the whole document serves all who ask for some of it. */
type ElementIndex = ReadonlyMap<string, readonly PageNode[]>;

const parsedTree: Omit<Tree<PageNode>, 'elements'> = {
  name: (node) => node.nodeName,
  children: ({ childNodes }) => childNodes,
  parent: ({ parentNode }) => parentNode,
  data: ({ value }) => value,
  attribute: attributeOf,
  textContent: (element) => {
    let text = '';
    visit(element, (node) => {
      if (node.nodeName === '#text') text += node.value;
    });
    return text;
  },
  // On this tree nothing is faster than a walk.
  isStyled: () => true,
  showsOthers: () => false,
  plainText: () => null,
  plainCellText: () => null,
  pictureSize: () => [],
  hasMoreThan: (element, count) => countUpTo(element, count + 1) > count,
  frameRoot: (frame) => {
    const inside = attributeOf(frame, 'srcdoc');
    if (inside !== null) return parsePage(inside);
    const address = attributeOf(frame, 'src');
    return address === null || /^\s*(?:about:|javascript:|$)/i.test(address) ? null : 'blocked';
  },
};

/** Reads HTML as a browser with scripts on would parse it. Frames are read where their content is in `srcdoc`. */
export function readHtml(html: string): SourceDocument {
  const root = parsePage(html);
  if (root === null) return { pageTitle: null, blocks: [], limitations: [] };
  const all = indexOf(root);
  const elements = (of: PageNode, name: string) => (of === root ? all : indexOf(of)).get(name) ?? none;
  return readTree({ ...parsedTree, elements }, root);
}

function indexOf(root: PageNode): ElementIndex {
  const index = new Map<string, PageNode[]>();
  visit(root, (node) => {
    if (!isElementName(node.nodeName)) return;
    const known = index.get(node.nodeName);
    if (known === undefined) index.set(node.nodeName, [node]);
    else known.push(node);
  });
  return index;
}

function attributeOf({ attrs }: PageNode, name: string): string | null {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Descendant elements, counted no further than `enough`. */
function countUpTo(parent: PageNode, enough: number): number {
  let count = 0;
  for (const child of parent.childNodes) {
    if (count >= enough) break;
    if (isElementName(child.nodeName)) count += 1 + countUpTo(child, enough - count - 1);
  }
  return count;
}

/** Descendants in tree order, without recursion: a hostile file may nest as deep as it likes. */
function visit(root: PageNode, take: (node: PageNode) => void): void {
  const outer: (readonly PageNode[])[] = [];
  const resumeAt: number[] = [];
  let nodes: readonly PageNode[] | undefined = root.childNodes;
  let at = 0;
  while (nodes !== undefined) {
    const node = nodes[at++];
    if (node === undefined) {
      nodes = outer.pop();
      at = resumeAt.pop() ?? 0;
      continue;
    }
    take(node);
    if (node.childNodes.length === 0) continue;
    outer.push(nodes);
    resumeAt.push(at);
    nodes = node.childNodes;
    at = 0;
  }
}
