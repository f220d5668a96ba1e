/** Errors and signals end the process with one sentence and status 2, without a stack trace. */
import { plainLine } from '../lib/export/plain.ts';
import { text } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import { reasonOf } from './problem.ts';

/** Writes one line without control characters to standard error. */
export function printError(sentence: string): void {
  process.stderr.write(`${plainLine(sentence)}\n`);
}

/** The sentence for an error of the program itself. */
export function unforeseen(error: unknown, locale: Locale): string {
  return text(locale, 'terminal.unforeseen', { reason: reasonOf(error) });
}

export function stopInOrder(locale: Locale): void {
  const stop = (sentence: string): void => {
    printError(sentence);
    process.exit(2);
  };
  process.on('uncaughtException', (error) => stop(unforeseen(error, locale)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)
    process.on(signal, () => stop(text(locale, 'terminal.interrupted')));
  // Without a handler the signal would end the process; with one the write fails, as on a full disk.
  process.on('SIGXFSZ', () => undefined);
  // Where standard error cannot be written, the exit status is all that is left.
  process.stderr.on('error', () => undefined);
}
