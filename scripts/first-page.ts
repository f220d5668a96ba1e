import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

/** Milliseconds. */
const PATIENCE = 15_000;

/** The page that the extension opens in front when it was installed, in a profile that is new. */
export async function firstPageOf(context: BrowserContext): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(20)) {
    const first = context.pages().find((page) => page.url().endsWith('/help.html#start'));
    if (first !== undefined) return first;
  }
  throw new Error('The extension did not open its first page.');
}
