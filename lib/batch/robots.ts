/** What servers ask robots to leave alone (RFC 9309). */
import robotsParser from 'robots-parser';
import type { Asked } from './ask.ts';

/** The name that robots.txt may call us by. */
const AGENT = 'Gouji';
/** No more of a robots.txt is read, as RFC 9309 allows. */
const MOST_BYTES = 500 * 1024;
/** A longer rest between pages is not kept: no run would end. */
const LONGEST_DELAY = 60_000;

export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds to rest between pages, 0 where nothing is said. */
  readonly delay: number;
}

/** Those of an origin, from what came of asking for its robots.txt; a trouble where another try may give it. */
export function robotsOf(address: string, asked: Asked): Robots | Extract<Asked, { kind: 'again' }> {
  if (asked.kind === 'again') return asked;
  // Not there, or not for us: then all may be read.
  if (asked.kind === 'failed') return { allows: () => true, delay: 0 };
  const rules = robotsParser(address, new TextDecoder().decode(asked.bytes.subarray(0, MOST_BYTES)));
  const delay = (rules.getCrawlDelay(AGENT) ?? 0) * 1000;
  return { allows: (url) => rules.isAllowed(url, AGENT) !== false, delay: Math.min(delay, LONGEST_DELAY) };
}

export function robotsAddress(url: string): string {
  return new URL('/robots.txt', url).href;
}
