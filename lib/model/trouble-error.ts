/** An error with one of several known causes, by name; views have a sentence for each. */
export class TroubleError<Trouble extends string> extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}
