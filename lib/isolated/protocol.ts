/**
 * Reading as a request and an answer that can be sent: files of others are read in a worker or a process that can be
 * ended.
 */
import type { AgencyList, SourceList } from '../model/batch.ts';
import type { FileReading } from '../source/file.ts';
import { FileProblem, type FileTrouble } from '../source/file-problem.ts';

export interface ReadingRequest {
  /** A report, a list of addresses, or a list of agencies. */
  readonly kind: 'file' | 'list' | 'agencies';
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Encoding that the server named. */
  readonly charset?: string;
  readonly password?: string;
  /** Scanned pages are to be read too. */
  readonly pictures?: true;
}

export type ReadingAnswer =
  | { readonly kind: 'file'; readonly reading: FileReading }
  | { readonly kind: 'list'; readonly list: SourceList }
  | { readonly kind: 'agencies'; readonly list: AgencyList }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }
  /** Something unforeseen, in its own words. */
  | { readonly kind: 'broken'; readonly reason: string };

/** The file in an answer. Throws FileProblem, or Error where something unforeseen happened. */
export function fileIn(answer: ReadingAnswer): FileReading {
  if (answer.kind === 'file') return answer.reading;
  throw problemIn(answer);
}

/** The list in an answer. Throws as `fileIn` does. */
export function listIn(answer: ReadingAnswer): SourceList {
  if (answer.kind === 'list') return answer.list;
  throw problemIn(answer);
}

/** The agencies in an answer. Throws as `fileIn` does. */
export function agenciesIn(answer: ReadingAnswer): AgencyList {
  if (answer.kind === 'agencies') return answer.list;
  throw problemIn(answer);
}

function problemIn(answer: ReadingAnswer): Error {
  if (answer.kind === 'trouble') return new FileProblem(answer.trouble);
  return new Error(answer.kind === 'broken' ? answer.reason : answer.kind);
}
