/** The card on a page as a screen reader finds it: the tree of accessibility, where its shadow root is open. */
import type { Page } from 'playwright-core';

export interface NamedCard {
  /** Of the dialog; null while none is open. */
  name(): Promise<string | null>;
  /** What is read in it, piece by piece. */
  words(): Promise<readonly string[]>;
  /** Goes to the button of this name and presses Enter. */
  press(name: string): Promise<void>;
}

export async function openOnCard(page: Page): Promise<NamedCard> {
  const session = await page.context().newCDPSession(page);
  const nodesOf = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    const inside = (node: typeof dialog): NonNullable<typeof dialog>[] =>
      node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap((id) => inside(byId.get(id)))];
    return inside(dialog);
  };
  return {
    name: async () => (await nodesOf())[0]?.name?.value ?? null,
    words: async () =>
      (await nodesOf()).filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name?.value ?? ''),
    async press(wanted) {
      const found = (await nodesOf()).find(({ role, name }) => role?.value === 'button' && name?.value === wanted);
      if (found?.backendDOMNodeId === undefined) throw new Error(`The card has no button ${wanted}.`);
      await session.send('DOM.focus', { backendNodeId: found.backendDOMNodeId });
      await page.keyboard.press('Enter');
    },
  };
}
