import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { SourceDocument } from '../../model/document.ts';
import { isRelevantStyle } from './appearance.ts';
import { readTree } from './read.ts';
import { roleOf } from './roles.ts';
import type { Tree } from './tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const none: readonly Node[] = [];

/** Elements by name: one walk of the whole document serves all who ask for some of it. */
type ElementIndex = ReadonlyMap<string, readonly Node[]>;

const parsedTree: Omit<Tree<Node>, 'elements'> = {
  name: (node) => node.nodeName,
  children: childrenOf,
  parent: (node) => ('parentNode' in node ? node.parentNode : null),
  data: (node) => (node as DefaultTreeAdapterTypes.TextNode).value,
  attribute: attributeOf,
  textContent: (element) => {
    let text = '';
    visit(element, (node) => {
      if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
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
    if (inside !== null) return rootOf(inside);
    const address = attributeOf(frame, 'src');
    return address === null || /^\s*(?:about:|javascript:|$)/i.test(address) ? null : 'blocked';
  },
};

/** Reads HTML as a browser with scripts on would parse it. Frames are read where their content is in `srcdoc`. */
export function readHtml(html: string): SourceDocument {
  const root = rootOf(html);
  if (root === null) return { pageTitle: null, blocks: [], limitations: [] };
  const all = indexOf(root);
  const elements = (of: Node, name: string) => (of === root ? all : indexOf(of)).get(name) ?? none;
  return readTree({ ...parsedTree, elements }, root);
}

function rootOf(html: string): Node | null {
  return parse(html, { treeAdapter: slimAdapter }).childNodes.find((node) => node.nodeName === 'html') ?? null;
}

/**
 * The parser builds a value letter by letter, and Word writes a style on every run: kept, they would be most of the tree.
 * Those that say nothing of what is shown are dropped. The parser itself adds attributes to html and body; the sizes of
 * pictures and frames may stand in their styles.
 */
const slimAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement: (name, namespace, attributes) =>
    defaultTreeAdapter.createElement(name, namespace, isSlimmed(name) ? attributes.filter(isKept) : attributes),
};

function isSlimmed(name: string): boolean {
  const role = roleOf(name);
  return role !== 'image' && role !== 'frame' && name !== 'html' && name !== 'body';
}

function isKept({ name, value }: Element['attrs'][number]): boolean {
  return name !== 'style' || isRelevantStyle(value);
}

function indexOf(root: Node): ElementIndex {
  const index = new Map<string, Node[]>();
  visit(root, (node) => {
    const known = index.get(node.nodeName);
    if (known === undefined) index.set(node.nodeName, [node]);
    else known.push(node);
  });
  return index;
}

function childrenOf(node: Node): readonly Node[] {
  return (node as Partial<DefaultTreeAdapterTypes.ParentNode>).childNodes ?? none;
}

function attributeOf(node: Node, name: string): string | null {
  for (const attribute of (node as Element).attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Descendant elements, counted no further than `enough`. */
function countUpTo(parent: Node, enough: number): number {
  let count = 0;
  for (const child of childrenOf(parent)) {
    if (count >= enough) break;
    if ('attrs' in child) count += 1 + countUpTo(child, enough - count - 1);
  }
  return count;
}

/** Descendants in tree order, without recursion: a hostile file may nest as deep as it likes. */
function visit(root: Node, take: (node: Node) => void): void {
  const outer: (readonly Node[])[] = [];
  const resumeAt: number[] = [];
  let nodes: readonly Node[] | undefined = childrenOf(root);
  let at = 0;
  while (nodes !== undefined) {
    const node = nodes[at++];
    if (node === undefined) {
      nodes = outer.pop();
      at = resumeAt.pop() ?? 0;
      continue;
    }
    take(node);
    const children = childrenOf(node);
    if (children.length === 0) continue;
    outer.push(nodes);
    resumeAt.push(at);
    nodes = children;
    at = 0;
  }
}
