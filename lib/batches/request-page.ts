/** One request to a server, and the meaning of its answer. */
import type { Reason } from '../model/batch.ts';
import * as limits from '../model/limits.ts';
import { type Answer, type Budget, RequestProblem, type RequestTrouble } from '../model/request.ts';
import { charsetIn } from '../source/content-type.ts';

/** Rejects with RequestProblem, or when the signal aborts. */
export type Fetch = (url: string, signal: AbortSignal, budget: Budget) => Promise<Answer>;

export type RequestResult =
  | { readonly kind: 'page'; readonly url: string; readonly charset: string | null; readonly bytes: Uint8Array }
  /** To be tried again; after so many milliseconds where the server said so. */
  | { readonly kind: 'again'; readonly reason: Reason; readonly after: number | null }
  | { readonly kind: 'failed'; readonly reason: Reason; readonly status: number | null };

/** Statuses that may pass. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that demands a longer pause is asked again all the same, so that the run ends. */
const LONGEST_REST = 10 * 60_000;

/** Limits of one report in a batch. */
export const pageBudget: Budget = { bytes: limits.fileBytes.batch, beyond: 'refuse', milliseconds: limits.download };

/** Sends one request. Rejects only when `signal` aborted it. */
export async function ask(
  fetch: Fetch,
  url: string,
  signal: AbortSignal,
  now: () => number,
  budget = pageBudget,
): Promise<RequestResult> {
  try {
    const answer = await fetch(url, signal, budget);
    if (answer.status >= 200 && answer.status < 300)
      return {
        kind: 'page',
        url: answer.url,
        charset: charsetIn(answer.header('content-type')) ?? null,
        bytes: answer.bytes,
      };
    const reason = { id: 'batch.status', data: { status: answer.status } };
    if (!passing.has(answer.status)) return { kind: 'failed', reason, status: answer.status };
    return { kind: 'again', reason, after: restOf(answer.header('retry-after'), now()) };
  } catch (error) {
    signal.throwIfAborted();
    const trouble = error instanceof RequestProblem ? error.trouble : 'unreachable';
    const reason = requestReason(trouble, budget);
    const mayPass = trouble === 'slow' || trouble === 'unreachable';
    return mayPass ? { kind: 'again', reason, after: null } : { kind: 'failed', reason, status: null };
  }
}

/** Why a request within that budget failed. */
export function requestReason(trouble: RequestTrouble, budget = pageBudget): Reason {
  if (trouble === 'slow') return { id: 'batch.timeout', data: { seconds: budget.milliseconds / 1000 } };
  if (trouble === 'overBytes') return { id: 'batch.overBytes', data: { megabytes: limits.inMegabytes(budget.bytes) } };
  return { id: `batch.${trouble}`, data: {} };
}

/** `Retry-After`: seconds or a date. */
function restOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_REST) : null;
}
