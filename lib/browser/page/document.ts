/**
 * Properties of a page's document, read past the page: `<form name="title">` replaces `document.title` even for a
 * content script, but not the accessors of `Document.prototype`, which belong to our own world.
 */
export function titleOf(page: Document): string {
  return Reflect.get(Document.prototype, 'title', page) as string;
}

export function rootOf(page: Document): Element | null {
  return Reflect.get(Document.prototype, 'documentElement', page) as Element | null;
}

export function bodyOf(page: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', page) as HTMLElement | null;
}

export function windowOf(page: Document): (Window & typeof globalThis) | null {
  return Reflect.get(Document.prototype, 'defaultView', page) as (Window & typeof globalThis) | null;
}

export function elementsOf(page: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(page, tag);
}

/** A new element of the page that is not in it yet. */
export function createElement<K extends keyof HTMLElementTagNameMap>(page: Document, tag: K): HTMLElementTagNameMap[K] {
  return Document.prototype.createElement.call(page, tag) as HTMLElementTagNameMap[K];
}

/** The element around a node, read past the page: a field named `parentElement` replaces that of its form. */
export function elementAround(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

export function textOf(node: Node): string {
  return (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether the browser lays it out. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}

/** The document and those of its frames, and of theirs, that may be read with it. */
export function documentsOf(page: Document): readonly Document[] {
  const frames = [...elementsOf(page, 'iframe')].flatMap((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner === null ? [] : documentsOf(inner);
  });
  return [page, ...frames];
}
