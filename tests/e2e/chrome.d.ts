import type webextension from 'webextension-polyfill';

declare global {
  /** What code has that a test runs inside the extension's own pages and worker. */
  const chrome: typeof webextension;
}
