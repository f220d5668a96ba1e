import type { browser } from 'wxt/browser';

/** Some parts of the extension API of browsers: each function names those that it needs, and a test gives no others. */
export type ExtensionApi<Part extends keyof typeof browser> = Pick<typeof browser, Part>;
