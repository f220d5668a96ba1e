/** The batch page, open in a browser, with a web that is these pages. */
import { startExtension } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { call } from './in-page.ts';
import { answerWith, type WebPages } from './web.ts';

export interface BatchesPage {
  run<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>, ...args: A): Promise<T>;
  reload(): Promise<unknown>;
  close(): Promise<void>;
}

/** With the page itself, for what only Chromium offers. */
export async function openBatchesPage(pages: WebPages) {
  const extension = await startExtension({}, { server: answerWith(pages) });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  return { page, close: extension.close };
}

async function inChromium(pages: WebPages): Promise<BatchesPage> {
  const { page, close } = await openBatchesPage(pages);
  return { run: (work, ...args) => call(page, work, ...args), reload: () => page.reload(), close };
}

async function inFirefox(pages: WebPages): Promise<BatchesPage> {
  const firefox = await startFirefox(pages);
  await firefox.openOwn('/batches.html');
  return { run: firefox.call, reload: firefox.reload, close: firefox.close };
}

/** Each browser by its name, for `describe.each`. */
export const batchesInBrowsers = [
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const;
