import type { browser } from 'wxt/browser';
import type { ExtensionApi } from './extension-api.ts';
import { keepForPage } from './kept.ts';
import { type KeptContent, openViewer } from './open-viewer.ts';

type SelectionApi = ExtensionApi<'runtime' | 'scripting' | 'storage' | 'tabs'>;
/** The click on an item of the menu, and the tab in which it was made. */
type MenuClick = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

/** Opens the file viewer on what is selected where the item of the menu was clicked. */
export async function auditClicked(extension: SelectionApi, ...[info, tab]: MenuClick): Promise<void> {
  // Parts of the browser that are no tab have -1.
  const { id = -1, windowId = -1 } = tab ?? {};
  await openKept(extension, await contentOf(extension, info, tab), id < 0 ? null : { tabId: id, windowId });
}

/** Opens the file viewer on what is selected in a tab, in the first of its frames that has a selection; false: none has. */
export async function auditSelected(
  extension: SelectionApi,
  beside: { readonly tabId: number; readonly windowId: number },
): Promise<boolean> {
  const target = { tabId: beside.tabId, allFrames: true };
  const frames = await extension.scripting.executeScript({ target, func: selectedContent }).catch(() => []);
  const [content] = frames.flatMap(({ result }) => result ?? []);
  if (content === undefined) return false;
  await openKept(extension, content, beside);
  return true;
}

async function openKept(
  extension: SelectionApi,
  content: KeptContent,
  beside: Parameters<typeof openViewer>[2],
): Promise<void> {
  await openViewer(extension, { kept: await keepForPage(extension, content) }, beside);
}

/** Where no script may run (other sites' frames, PDF) it is the text that the browser gives, without any table. */
async function contentOf({ scripting }: SelectionApi, ...[info, tab]: MenuClick): Promise<KeptContent> {
  const target = { tabId: tab?.id ?? -1, frameIds: [info.frameId ?? 0] };
  const [frame] = await scripting.executeScript({ target, func: selectedContent }).catch(() => []);
  const words = { kind: 'text' as const, content: info.selectionText ?? '' };
  return frame?.result ?? { name: tab?.title ?? '', ...words, url: info.frameUrl ?? info.pageUrl ?? '' };
}

/**
 * The selected content of this document; null where nothing is selected. Runs in the page's frame and can refer to
 * nothing of this file. A selection that is too long comes as its text, where tabs separate the cells: half of its markup
 * would be read wrongly.
 */
export function selectedContent(): KeptContent | null {
  /** Characters. */
  const MOST = 2_000_000;
  const TABLE_PARTS = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR']);

  /** Rows and cells mean nothing to a parser without the table around them. */
  function withTable(range: Range): Node {
    let content: Node = range.cloneContents();
    let around: Node | null = range.commonAncestorContainer;
    while (around !== null && TABLE_PARTS.has(around.nodeName)) {
      const outer = around.cloneNode(false);
      outer.appendChild(content);
      content = outer;
      around = around.parentNode;
    }
    return content;
  }

  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return null;
  // In a document of its own nothing is loaded or run, and no property of the page is used.
  const { body: container } = (
    Reflect.get(Document.prototype, 'implementation', document) as DOMImplementation
  ).createHTMLDocument('');
  for (let at = 0; at < selection.rangeCount; at++) container.appendChild(withTable(selection.getRangeAt(at)));
  for (const element of container.querySelectorAll('script, style, svg, noscript')) element.remove();
  // biome-ignore lint/plugin: read only; whoever gets it parses it as hostile
  const html = container.innerHTML;
  const source = { name: Reflect.get(Document.prototype, 'title', document) as string, url: location.href };
  return html.length <= MOST
    ? { ...source, kind: 'html', content: html }
    : { ...source, kind: 'text', content: selection.toString().slice(0, MOST) };
}
