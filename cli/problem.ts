import { type TextKey, text } from '../lib/locales/index.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';
import { FileProblem } from '../lib/source/file-problem.ts';

/** A problem that the user is told in one sentence; whoever knows the language asks for it. */
export class CliProblem extends Error {
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

/** The command line is wrong, so nothing is audited. */
export class UsageProblem extends CliProblem {}

/** The error as one that has a sentence; null for an unforeseen error. */
export function foreseen(error: unknown): CliProblem | null {
  // The command line can read pictures where it is asked to.
  if (error instanceof FileProblem && (error.trouble === 'scanned' || error.trouble === 'picture'))
    return new CliProblem(`terminal.${error.trouble}`);
  if (error instanceof FileProblem) return new CliProblem(`file.${error.trouble}`, error.data);
  return error instanceof CliProblem ? error : null;
}

/** The `{reason}` of an unforeseen error: its code where the system gave one (EACCES), else its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
