/** Why a file could not be read at all; tooComplex: a page draws more than any report does. */
export type PdfProblemKind = 'encrypted' | 'damaged' | 'tooComplex' | 'unpackedTooLarge';

export class PdfProblem extends Error {
  readonly kind: PdfProblemKind;

  constructor(kind: PdfProblemKind, cause?: unknown) {
    super(`PDF: ${kind}`, { cause });
    this.name = 'PdfProblem';
    this.kind = kind;
  }
}
