/** Why a file could not be read at all. */
export type PdfProblemKind = 'encrypted' | 'damaged' | 'tooLarge';

export class PdfProblem extends Error {
  readonly kind: PdfProblemKind;

  constructor(kind: PdfProblemKind, cause?: unknown) {
    super(`PDF: ${kind}`, { cause });
    this.name = 'PdfProblem';
    this.kind = kind;
  }
}
