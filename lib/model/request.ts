/** The budget of a request to a server, its answer, and the reasons for having none. */
import { TroubleError } from './trouble-error.ts';

export interface Budget {
  /** Bytes of the unpacked answer. */
  readonly bytes: number;
  /** Whether a longer answer is refused, or cut at `bytes`. */
  readonly beyond: 'refuse' | 'cut';
  /** Time until the last byte. */
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  header(name: string): string | null;
  /** Empty where the status is no success. */
  readonly bytes: Uint8Array;
}

/**
 * address: Gouji may not request it; redirected: to another host; overBytes, slow: the answer is longer, or takes longer,
 * than the budget; unreachable: no answer came.
 */
export type RequestTrouble = 'address' | 'redirected' | 'overBytes' | 'slow' | 'unreachable';

export class RequestProblem extends TroubleError<RequestTrouble> {
  override readonly name = 'RequestProblem';
}
