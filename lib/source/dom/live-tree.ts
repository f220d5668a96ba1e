import { relevantStyles } from './appearance.ts';
import { roleOf } from './roles.ts';
import type { Tree } from './tree.ts';

/** The shadow root that an element shows instead of its own children, or null. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * The live DOM as a tree, with shadow roots as the page shows them: a host's children are those of its shadow root, a
 * slot's are the nodes put into it. It reads nothing that would make the browser lay out or restyle the page.
 */
export interface LiveTree extends Tree<Node> {
  readonly rootOf: (document: Document) => Element | null;
  readonly addressOf: (document: Document) => string;
  /** Element child by its index, as `children` has it; of a frame, its document's root element. */
  readonly childElement: (element: Element, index: number) => Element | null;
}

/** Inline elements that are frequent in reports. A text with others is only slower to read. */
const inlines = 'span font b strong a u i em sup sub small big label o\\:p'.split(' ');
const notInline = inlines.map((name) => `:not(${name})`).join('');
/** Elements with which a cell is not plain text or one paragraph of it. */
const notCellText = `${notInline}:not(p),p ~ *,* ~ p,:not(td):not(th) > p`;
const styled = ['[hidden]', ...relevantStyles.map((part) => `[style*="${part}"]`)].join(',');

/**
 * Accessors are taken from the prototypes and called on the nodes: inside a `<form>`, an `<input name="firstChild">`
 * replaces the form's own property, even for a content script.
 */
export function liveTreeOf(document: Document, shadowRootOf: ShadowRootOf): LiveTree | null {
  const rootOf = getterOf<Document, Element | null>(document, 'documentElement');
  const urlOf = getterOf<Document, string>(document, 'URL');
  const root = rootOf.call(document);
  if (root === null) return null;
  const nodeType = getterOf<Node, number>(root, 'nodeType');
  const localName = getterOf<Node, string>(root, 'localName');
  const firstChild = getterOf<Node, Node | null>(root, 'firstChild');
  const nextSibling = getterOf<Node, Node | null>(root, 'nextSibling');
  const parentNode = getterOf<Node, Node | null>(root, 'parentNode');
  const textContent = getterOf<Node, string | null>(root, 'textContent');
  const firstElementChild = getterOf<Element, Element | null>(root, 'firstElementChild');
  const { getAttribute, getElementsByTagName, querySelector } = Object.getPrototypeOf(root) as Element;

  function childrenOf(node: Node): Node[] {
    if (nodeType.call(node) === 1) {
      const inside = shadowRootOf(node as Element);
      if (inside !== null) return childrenOf(inside);
      const put = localName.call(node) === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
      if (put.length > 0) return put;
    }
    const children: Node[] = [];
    for (let child = firstChild.call(node); child !== null; child = nextSibling.call(child)) children.push(child);
    return children;
  }

  return {
    rootOf: (of) => rootOf.call(of),
    addressOf: (of) => urlOf.call(of),
    childElement: (element, index) => {
      if (roleOf(localName.call(element)) !== 'frame') {
        const elements = childrenOf(element).filter((node): node is Element => nodeType.call(node) === 1);
        return elements[index] ?? null;
      }
      const inside = documentInside(element);
      return inside === null || index !== 0 ? null : rootOf.call(inside);
    },
    name: (node) => (nodeType.call(node) === 1 ? localName.call(node) : (node as CharacterData).nodeName),
    children: childrenOf,
    parent: (node) => parentNode.call(node),
    data: (node) => (node as Text).data,
    attribute: (element, name) => getAttribute.call(element as Element, name),
    textContent: (element) => textContent.call(element) ?? '',
    isStyled: (element) => querySelector.call(element, styled) !== null,
    showsOthers: (node) => localName.call(node as Element) === 'slot' || shadowRootOf(node as Element) !== null,
    plainText: (element) => (querySelector.call(element, notInline) === null ? textContent.call(element) : null),
    plainCellText: (node) => {
      const cell = node as Element;
      if (querySelector.call(cell, notCellText) !== null) return null;
      const text = textContent.call(cell);
      const first = firstElementChild.call(cell);
      if (text === null || first === null || localName.call(first) !== 'p') return text;
      // Text beside the paragraph stands on a line of its own.
      return textContent.call(first)?.trim() === text.trim() ? text : null;
    },
    pictureSize: (element) => {
      if (localName.call(element) !== 'img') return [];
      // 0 until it is loaded.
      const { naturalWidth, naturalHeight } = element as HTMLImageElement;
      return [naturalWidth || null, naturalHeight || null];
    },
    hasMoreThan: (element, count) => getElementsByTagName.call(element, '*')[count] !== undefined,
    elements: (from, name) => getElementsByTagName.call(from, name),
    frameRoot: (frame) => {
      const inside = documentInside(frame);
      const inner = inside === null ? null : rootOf.call(inside);
      if (inner !== null) return inner;
      return getAttribute.call(frame, 'src') ? 'blocked' : null;
    },
  };
}

function getterOf<T, R>(of: object, name: string): { call(on: T): R } {
  for (let at: unknown = Object.getPrototypeOf(of); at !== null; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (getter !== undefined) return getter as unknown as { call(on: T): R };
  }
  throw new Error(`This DOM has no ${name}`);
}

/** null where the frame is of another origin. */
function documentInside(frame: Node): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
