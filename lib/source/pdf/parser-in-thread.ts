import type { Parser, ParserLibrary } from './library.ts';

/**
 * A parser in the calling thread. A worker within our worker would be one more way to fail: now and then Firefox never
 * starts it. Whoever must be able to end the parser ends the thread.
 */
export function startParserInThread(library: ParserLibrary): Omit<Parser, 'fetches'> {
  const { port1, port2 } = new MessageChannel();
  library.initializeFromPort(port2);
  port1.start();
  port2.start();
  return { port: port1, end: () => port1.close() };
}
