/** Something that can be written to. Its methods reject with the error of the system. */
export interface OutputSink {
  write(content: string | Uint8Array): Promise<void>;
  /** Is called after all was written. */
  close(): Promise<void>;
  /** Is called instead of `close`: a file that existed before stays as it was. */
  discard(): Promise<void>;
}
