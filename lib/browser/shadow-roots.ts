import { elementsOf } from './page.ts';

/** What browsers give content scripts to see closed shadow roots with: Chrome and Firefox, each its own. */
interface ChromeDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow root, open or closed; null where it has none. Our own marks stand in one: it is none of the page's. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  if (shadowRoot !== null || !mayHideRoot(element)) return shadowRoot;
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { readonly chrome?: ChromeDom };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** Asking costs a call into the browser: only what is named as a component, or has nothing of its own to show, is asked. */
function mayHideRoot(element: Element): boolean {
  const { localName } = element;
  if (localName === 'div') return element.firstChild === null && !element.hasAttribute('data-gouji');
  return localName.includes('-');
}

/** The shadow roots of a document or a root, and those inside them. Looks at each element once. */
export function shadowRootsIn(root: Document | ShadowRoot): readonly ShadowRoot[] {
  const elements = root instanceof ShadowRoot ? root.querySelectorAll('*') : elementsOf(root, '*');
  const found: ShadowRoot[] = [];
  for (const element of elements) {
    const inside = shadowRootOf(element);
    if (inside !== null) found.push(inside, ...shadowRootsIn(inside));
  }
  return found;
}

/** The element around another as the page shows them, out of slots and shadow roots; null at a document's root. */
export function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = element;
  return assignedSlot ?? parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}
