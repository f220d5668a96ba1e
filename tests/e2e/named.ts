/** What people find on a page by its name. */
import type { Locator, Page } from 'playwright-core';

const slow = { timeout: 90_000 };

export const button = (on: Page, name: string): Locator => on.getByRole('button', { name, exact: true });

/** Waits until a page says it. */
export const said = (on: Page, words: string): Promise<void> =>
  on.getByRole('status').filter({ hasText: words }).first().waitFor(slow);

/** Presses the button of a problem. */
export const choose = (on: Page, sentence: string | null): Promise<void> =>
  on
    .getByRole('button', { name: sentence ?? '' })
    .first()
    .click(slow);
