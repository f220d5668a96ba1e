import type { MessageData } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import type { FileKind } from './kind.ts';

/** Why a file cannot be read; each has a sentence in the locale files (`file.<trouble>`). */
export type FileTrouble =
  | Exclude<FileKind, 'pdf' | 'docx' | 'other'>
  | 'notText'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  /** It unpacks to more than is read; a page draws more; reading took too long. */
  | 'unpackedTooLarge'
  | 'tooComplex'
  | 'tooSlow'
  /** Pages that are pictures of a report: there is no text to read. */
  | 'scanned';

export class FileProblem extends Error {
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'FileProblem';
    this.trouble = trouble;
  }

  /** What its sentence is filled with. */
  get data(): MessageData {
    return fileTroubleData(this.trouble);
  }
}

/** What the sentence of a trouble is filled with. */
export function fileTroubleData(trouble: string): MessageData {
  if (trouble === 'tooSlow') return { seconds: limits.reading.time / 1000 };
  return trouble === 'longList' ? { count: limits.listEntries } : {};
}
