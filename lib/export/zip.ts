/**
 * Replaces fflate in the extension (wxt.config.ts) for the libraries of workbooks. Its `zip` and `unzip` start a worker
 * from a blob for large files, which pages of extensions may not do: they would wait for ever. These use no worker.
 */
import { type FlateCallback, type UnzipCallback, unzipSync, type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}

export function unzip(packed: Uint8Array, done: UnzipCallback): void {
  done(null, unzipSync(packed));
}
