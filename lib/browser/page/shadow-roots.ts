import { elementAround, elementsOf } from './document.ts';

/** Chrome and Firefox each give content scripts their own way to see closed shadow roots. */
interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow root, open or closed; null where it has none, and for that of our own marks. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  // A form has no root, but may have a field of that name.
  if (shadowRoot?.nodeType === 11) return shadowRoot;
  if (!mayHideRoot(element)) return null;
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { readonly chrome?: ChromeDom };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** A look costs a call into the browser, so only elements named as components, or without content, get one. */
function mayHideRoot(element: Element): boolean {
  const localName: unknown = element.localName;
  if (localName === 'div') return element.firstChild === null && !element.hasAttribute('data-gouji');
  return typeof localName === 'string' && localName.includes('-');
}

/** The shadow roots of a document or a root, and those inside them. */
export function shadowRootsIn(root: Document | ShadowRoot): readonly ShadowRoot[] {
  const elements = root instanceof ShadowRoot ? root.querySelectorAll('*') : elementsOf(root, '*');
  const found: ShadowRoot[] = [];
  for (const element of elements) {
    const inside = shadowRootOf(element);
    if (inside !== null) found.push(inside, ...shadowRootsIn(inside));
  }
  return found;
}

/** The element around another as the page shows them, through slots and shadow roots; null at a document's root. */
export function parentOf(element: Element): Element | null {
  const slot = Reflect.get(Element.prototype, 'assignedSlot', element) as Element | null;
  const around = slot ?? elementAround(element);
  if (around !== null) return around;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}
