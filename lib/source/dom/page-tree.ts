/** The tree that a page's markup is parsed into: what parse5 builds, without what no reader looks at. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { isRelevantStyle } from './appearance.ts';
import { QuickParser } from './quick-parser.ts';
import { roleOf } from './roles.ts';
import { attributeNames, isElementName } from './tree.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Attributes = Element['attrs'];
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements, texts and comments have the same properties in the same order: what walks over them meets one kind of object. */
export interface PageNode {
  readonly nodeName: string;
  readonly childNodes: readonly PageNode[];
  readonly parentNode: PageNode | null;
  /** Characters of a text. */
  readonly value: string;
  readonly attrs: Attributes;
}

const noNodes: DefaultTreeAdapterTypes.ChildNode[] = [];
const noAttributes: Attributes = [];

/** The root element of a page; null where there is none. */
export function parsePage(html: string): PageNode | null {
  const { childNodes } = QuickParser.parse(html, { treeAdapter: pageAdapter });
  return (childNodes.find(({ nodeName }) => nodeName === 'html') as unknown as PageNode | undefined) ?? null;
}

const pageAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createDocument: () => ({ ...defaultTreeAdapter.createDocument(), parentNode: null }),
  createElement: (name, namespaceURI, attributes) => {
    const tagName = nameOf(name);
    return {
      nodeName: tagName,
      childNodes: [],
      parentNode: null,
      value: '',
      attrs: slimmed(tagName, attributes),
      tagName,
      namespaceURI,
    };
  },
  createTextNode: (value) => leaf('#text', value) as DefaultTreeAdapterTypes.TextNode,
  createCommentNode: () => leaf('#comment', '') as unknown as DefaultTreeAdapterTypes.CommentNode,
  isElementNode: (node): node is Element => isElementName(node.nodeName),
  insertText: (parent, text) => addText(parent, parent.childNodes.length, text),
  // What the parser puts before a table stands right before it, and that is the last child so far.
  insertTextBefore: (parent, text, reference) => addText(parent, parent.childNodes.lastIndexOf(reference), text),
};

function leaf(nodeName: string, value: string): object {
  return { nodeName, childNodes: noNodes, parentNode: null, value, attrs: noAttributes, tagName: '', namespaceURI: '' };
}

/** Puts a text before the child at `index`, or adds it to the text that stands there. */
function addText(parent: Parent, index: number, text: string): void {
  const before = parent.childNodes[index - 1];
  if (before !== undefined && defaultTreeAdapter.isTextNode(before)) {
    before.value += text;
    return;
  }
  const node = pageAdapter.createTextNode(text);
  node.parentNode = parent;
  parent.childNodes.splice(index, 0, node);
}

const names = new Map<string, string>();
/** Pages make do with some hundred names; a hostile one may have any number. */
const mostNames = 1_000;

/** One string for each name: the parser makes a new one for each tag, and comparing them would go letter by letter. */
function nameOf(tag: string): string {
  const known = names.get(tag);
  if (known !== undefined) return known;
  if (names.size < mostNames) names.set(tag, tag);
  return tag;
}

const read: ReadonlySet<string> = new Set(attributeNames);
/** The parser itself adds attributes to html and body, and compares those of elements that it opens again. */
const complete = new Set('html body a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Word writes attributes on every run: kept, they would be most of the tree. The sizes of pictures and frames may stand in
 * their styles.
 */
function slimmed(name: string, attributes: Attributes): Attributes {
  if (attributes.length === 0) return attributes;
  const role = roleOf(name);
  if (role === 'image' || role === 'frame' || complete.has(name)) return attributes;
  const kept = attributes.filter(isKept);
  return kept.length === 0 ? noAttributes : kept;
}

function isKept({ name, value }: Attributes[number]): boolean {
  return name === 'style' ? isRelevantStyle(value) : read.has(name);
}
