/** Something that can be written to; fails with what the system says. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** After all was written. */
  close(): Promise<void>;
  /** Instead of closing: a file that was there before stays as it was. */
  discard(): Promise<void>;
}
