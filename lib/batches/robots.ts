/** The rules of robots.txt (RFC 9309). */
import robotsParser from 'robots-parser';
import * as limits from '../model/limits.ts';
import type { Budget } from '../model/request.ts';
import type { RequestResult } from './request-page.ts';

/** The user agent that robots.txt may name. */
const AGENT = 'Gouji';
/** A longer robots.txt is cut. */
export const robotsBudget: Budget = { bytes: limits.robotsBytes, beyond: 'cut', milliseconds: limits.download };
/** A longer delay between pages is not respected: no run would end. */
const LONGEST_DELAY = 60_000;

export interface Robots {
  /** Whether an address of the host, http or https, may be read. */
  allows(url: string): boolean;
  /** Milliseconds between two pages, 0 where robots.txt names none. */
  readonly delay: number;
}

/** The rules of an origin from the result of a request for its robots.txt, or that result where another try may help. */
export function robotsOf(address: string, asked: RequestResult): Robots | Extract<RequestResult, { kind: 'again' }> {
  if (asked.kind === 'again') return asked;
  // Without a readable robots.txt all may be read.
  if (asked.kind === 'failed') return { allows: () => true, delay: 0 };
  const rules = robotsParser(address, new TextDecoder().decode(asked.bytes));
  const delay = (rules.getCrawlDelay(AGENT) ?? 0) * 1000;
  // The parser ignores addresses of another scheme or port.
  const here = (url: string): string => {
    const { pathname, search } = new URL(url);
    return new URL(address).origin + pathname + search;
  };
  return { allows: (url) => rules.isAllowed(here(url), AGENT) !== false, delay: Math.min(delay, LONGEST_DELAY) };
}

export function robotsAddress(url: string): string {
  return new URL('/robots.txt', url).href;
}
