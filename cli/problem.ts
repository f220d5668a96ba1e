import { type TextKey, text } from '../lib/locales/index.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';
import { FileProblem } from '../lib/source/file-problem.ts';

/** Something to tell the user in one sentence; the words are chosen where the language is known. */
export class Problem extends Error {
  readonly key: TextKey;
  readonly data: MessageData;

  constructor(key: TextKey, data: MessageData = {}) {
    super(key);
    this.key = key;
    this.data = data;
  }

  sentence(locale: Locale): string {
    return text(locale, this.key, this.data);
  }
}

/** A called-wrong command: nothing is audited. */
export class UsageProblem extends Problem {}

/** An error that has a sentence; null for one that nobody foresaw. */
export function foreseen(error: unknown): Problem | null {
  if (error instanceof FileProblem) return new Problem(`file.${error.trouble}`, error.data);
  return error instanceof Problem ? error : null;
}

/** What an unforeseen error says, for `{reason}`: its code where the system gave one (EACCES), else its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
