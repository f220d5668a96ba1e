import type { browser } from 'wxt/browser';

declare global {
  /** What code has that a test runs inside the extension's own pages and worker. */
  const chrome: typeof browser;
}
