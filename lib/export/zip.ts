/**
 * What the writer and the reader of workbooks get for fflate in the extension (wxt.config.ts). There `zip` and `unzip`
 * start a worker from a blob for anything large; pages of extensions may not, and they would wait for ever. These have
 * no worker.
 */
import { type FlateCallback, type UnzipCallback, unzipSync, type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}

export function unzip(packed: Uint8Array, done: UnzipCallback): void {
  done(null, unzipSync(packed));
}
