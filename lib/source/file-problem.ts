import type { MessageData } from '../model/finding.ts';
import * as limits from '../model/limits.ts';
import { TroubleError } from '../model/trouble-error.ts';
import type { FileKind } from './kind.ts';

/** Why a report or a list cannot be read; each has a sentence in the locale files (`file.<trouble>`). */
export type FileTrouble =
  | Exclude<FileKind, 'pdf' | 'docx' | 'other'>
  /** A picture of a kind that is not read, or with too many points. */
  | 'pictureKind'
  | 'pictureTooLarge'
  | 'notText'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  /** It unpacks to more than the limits allow. */
  | 'unpackedTooLarge'
  /** A page draws more than any report does, or the reader broke down. */
  | 'tooComplex'
  | 'tooSlow'
  /** A file of pages that are pictures, which were not to be read; */
  | 'scanned'
  /** pictures that show nothing that can be read. */
  | 'scansUnread'
  /** By the user. */
  | 'stopped'
  /** A list without an address, or with more than are taken. */
  | 'noAddress'
  | 'longList';

export class FileProblem extends TroubleError<FileTrouble> {
  override readonly name = 'FileProblem';

  /** The values in its sentence. */
  get data(): MessageData {
    if (this.trouble === 'tooSlow') return { seconds: limits.fileReading.time / 1000 };
    return this.trouble === 'longList' ? { count: limits.listEntries } : {};
  }
}
