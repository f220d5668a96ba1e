/**
 * What the writer of workbooks gets for fflate in the extension (wxt.config.ts). There `zip` starts a worker from a blob
 * for anything large; pages of extensions may not, and it would wait for ever. This one has no worker.
 */
import { type FlateCallback, type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
