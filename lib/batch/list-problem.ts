/** Why a file is no list: not readable as text or table, more than is read, or without an address. */
export class ListProblem extends Error {
  readonly trouble:
    | 'notText'
    | 'noAddress'
    | 'longList'
    | 'tooLarge'
    | 'tooComplex'
    | 'tooSlow'
    | 'damaged'
    | 'unpackedTooLarge';
  constructor(trouble: ListProblem['trouble'], cause?: unknown) {
    super(trouble, { cause });
    this.name = 'ListProblem';
    this.trouble = trouble;
  }
}
