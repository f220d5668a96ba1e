/** The name of pasted text, in every language. */
export const PASTED = 'text';

/** Where a report comes from, as far as that tells it from others. */
export type ReportOrigin =
  /** A page or file at a web address. */
  | { readonly kind: 'web'; readonly address: string }
  /** A file of this machine. */
  | { readonly kind: 'file'; readonly name: string; readonly sha256: string }
  /** Pasted or selected text, or a page without an address. */
  | { readonly kind: 'text'; readonly sha256: string };
