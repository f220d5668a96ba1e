/** What ends the process before its work is done: one sentence, status 2, no trace of the program. */
import { plainLine } from '../lib/export/plain.ts';
import { text } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import { reasonOf } from './problem.ts';

/** On standard error, in one line that cannot steer a terminal. */
export function say(sentence: string): void {
  process.stderr.write(`${plainLine(sentence)}\n`);
}

/** An error of the program itself. */
export function unforeseen(error: unknown, locale: Locale): string {
  return text(locale, 'terminal.unforeseen', { reason: reasonOf(error) });
}

export function stopInOrder(locale: Locale): void {
  const stop = (sentence: string): void => {
    say(sentence);
    process.exit(2);
  };
  process.on('uncaughtException', (error) => stop(unforeseen(error, locale)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)
    process.on(signal, () => stop(text(locale, 'terminal.interrupted')));
  // A file that may not grow further is an error of writing, as a full disk is.
  process.on('SIGXFSZ', () => undefined);
  // Where nobody can be told, the status still says it.
  process.stderr.on('error', () => undefined);
}
