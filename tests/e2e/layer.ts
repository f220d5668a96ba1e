/** The layer of marks and the card on a page, in a closed shadow root: seen through the debugging protocol alone. */
import type { CDPSession, Page } from 'playwright-core';

export interface LayerRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly right: number;
}

/** An element of the layer. */
export interface LayerElement {
  readonly nodeId: number;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** null where it is hidden. */
  readonly rect: LayerRect | null;
}

type Node = Awaited<ReturnType<typeof documentOf>>;

async function documentOf(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

/** Everything in the layer, in order, with what is inside the card. */
export async function layerElements(session: CDPSession): Promise<readonly LayerElement[]> {
  const html = (await documentOf(session)).children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ attributes }) => attributes?.includes('data-gouji'));
  const nodes = (host?.shadowRoots?.[0]?.children ?? []).flatMap(withDescendants);
  return Promise.all(nodes.map((node) => toElement(session, node)));
}

function withDescendants(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).filter(({ nodeType }) => nodeType === 1).flatMap(withDescendants)];
}

async function toElement(session: CDPSession, node: Node): Promise<LayerElement> {
  const pairs = node.attributes ?? [];
  const attributes = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) attributes.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      return { text: this.textContent, rect: this.checkVisibility() ? this.getBoundingClientRect().toJSON() : null };
    }`,
    returnByValue: true,
  });
  const classes = (attributes.get('class') ?? '').split(' ');
  return { nodeId: node.nodeId, classes, attributes, ...(result.value as Pick<LayerElement, 'text' | 'rect'>) };
}

/** The first element of this class that is shown; null where there is none. */
export async function findInLayer(session: CDPSession, name: string): Promise<LayerElement | null> {
  const elements = await layerElements(session).catch(() => []);
  return elements.find(({ classes, rect }) => classes.includes(name) && rect !== null) ?? null;
}

/** What a reader's click on an element of the layer does. */
export async function clickInLayer(page: Page, session: CDPSession, name: string): Promise<void> {
  const rect = (await findInLayer(session, name))?.rect;
  if (!rect) throw new Error(`The layer shows no ${name}.`);
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}
