import type { Page } from 'playwright-core';

/** A state that a screen can be in; `whole`: the picture is of all there is, not of what fits into the window. */
export type Visit = (name: string, page: Page) => Promise<void>;
