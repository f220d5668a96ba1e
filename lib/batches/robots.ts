/** What servers ask robots to leave alone (RFC 9309). */
import robotsParser from 'robots-parser';
import * as limits from '../model/limits.ts';
import type { Budget } from '../model/request.ts';
import type { Asked } from './ask.ts';

/** The name that robots.txt may call us by. */
const AGENT = 'Gouji';
/** No more of a robots.txt is read. */
export const robotsBudget: Budget = { bytes: limits.robotsBytes, beyond: 'cut', milliseconds: limits.download };
/** A longer rest between pages is not kept: no run would end. */
const LONGEST_DELAY = 60_000;

export interface Robots {
  /** An address of the host, with or without encryption. */
  allows(url: string): boolean;
  /** Milliseconds to rest between pages, 0 where nothing is said. */
  readonly delay: number;
}

/** Those of an origin, from what came of asking for its robots.txt; a trouble where another try may give it. */
export function robotsOf(address: string, asked: Asked): Robots | Extract<Asked, { kind: 'again' }> {
  if (asked.kind === 'again') return asked;
  // Not there, not for us, or of another host: then all may be read.
  if (asked.kind === 'failed') return { allows: () => true, delay: 0 };
  const rules = robotsParser(address, new TextDecoder().decode(asked.bytes));
  const delay = (rules.getCrawlDelay(AGENT) ?? 0) * 1000;
  // The parser knows no rules for what is of another scheme or port.
  const here = (url: string): string => {
    const { pathname, search } = new URL(url);
    return new URL(address).origin + pathname + search;
  };
  return { allows: (url) => rules.isAllowed(here(url), AGENT) !== false, delay: Math.min(delay, LONGEST_DELAY) };
}

export function robotsAddress(url: string): string {
  return new URL('/robots.txt', url).href;
}
