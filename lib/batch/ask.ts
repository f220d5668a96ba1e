/** One request to a server, and what its answer means. */
import type { Reason } from '../model/batch.ts';
import { limits } from '../model/limits.ts';
import { charsetIn } from '../source/content-type.ts';

export interface Answer {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  header(name: string): string | null;
  /** Rejects with `TooLarge` beyond what a report can be. */
  bytes(): Promise<Uint8Array>;
}

/** Rejects where no answer came, or when the signal says so. */
export type Fetch = (url: string, signal: AbortSignal) => Promise<Answer>;

export class TooLarge extends Error {}

export type Asked =
  | { readonly kind: 'page'; readonly url: string; readonly charset: string | null; readonly bytes: Uint8Array }
  /** Worth another try; not before `after` milliseconds where the server said so. */
  | { readonly kind: 'again'; readonly reason: Reason; readonly after: number | null }
  | { readonly kind: 'failed'; readonly reason: Reason; readonly status: number | null };

/** Servers that say this may say otherwise soon. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that wants to be left alone for longer is asked again all the same: a run is to end. */
const LONGEST_REST = 10 * 60_000;

/** Asks once. Rejects only when `signal` ended it. */
export async function ask(fetch: Fetch, url: string, signal: AbortSignal, now: () => number): Promise<Asked> {
  const late = AbortSignal.timeout(limits.download);
  try {
    const answer = await fetch(url, AbortSignal.any([signal, late]));
    if (answer.status >= 200 && answer.status < 300)
      return {
        kind: 'page',
        url: answer.url,
        charset: charsetIn(answer.header('content-type')) ?? null,
        bytes: await answer.bytes(),
      };
    const reason = { id: 'batch.status', data: { status: answer.status } };
    if (!passing.has(answer.status)) return { kind: 'failed', reason, status: answer.status };
    return { kind: 'again', reason, after: restOf(answer.header('retry-after'), now()) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TooLarge) return { kind: 'failed', reason: { id: 'file.tooLarge', data: {} }, status: null };
    if (late.aborted)
      return { kind: 'again', reason: { id: 'batch.timeout', data: { seconds: limits.download / 1000 } }, after: null };
    return { kind: 'again', reason: { id: 'batch.unreachable', data: {} }, after: null };
  }
}

/** `Retry-After`: seconds or a date. */
function restOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_REST) : null;
}
