/** What a request to a server may cost, what it gives, and why it gave nothing. */

export interface Budget {
  /** Bytes of the answer once unpacked, whatever the server packs it in. */
  readonly bytes: number;
  /** Whether a longer answer is refused, or cut there. */
  readonly beyond: 'refuse' | 'cut';
  /** Until its last byte. */
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  header(name: string): string | null;
  /** None where the status is no success. */
  readonly bytes: Uint8Array;
}

/**
 * Why: the address is none that may be asked; it redirects to another host; the answer is longer than its budget, or
 * takes longer; none came.
 */
export type RequestTrouble = 'address' | 'redirected' | 'overBytes' | 'slow' | 'unreachable';

export class RequestProblem extends Error {
  readonly trouble: RequestTrouble;
  constructor(trouble: RequestTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'RequestProblem';
    this.trouble = trouble;
  }
}
