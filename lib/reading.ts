/**
 * Reading as a question and an answer, plain enough to be sent: whatever reads files of others does so in a worker or a
 * process that can be ended, and says here what came of it.
 */
import { ListProblem } from './batch/list-problem.ts';
import type { SourceList } from './model/batch.ts';
import type { FileReading } from './source/file.ts';
import { FileProblem } from './source/file-problem.ts';

export interface ReadingAsk {
  /** A report, or a list of addresses. */
  readonly kind: 'file' | 'list';
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Encoding that the server named. */
  readonly charset?: string;
  readonly password?: string;
}

export type ReadingAnswer =
  | { readonly kind: 'file'; readonly reading: FileReading }
  | { readonly kind: 'list'; readonly list: SourceList }
  | { readonly kind: 'trouble'; readonly trouble: FileProblem['trouble'] | ListProblem['trouble'] }
  /** Something unforeseen, in its own words. */
  | { readonly kind: 'broken'; readonly reason: string };

/** For who asked. Throws FileProblem, or Error where something unforeseen happened. */
export function fileIn(answer: ReadingAnswer): FileReading {
  if (answer.kind === 'file') return answer.reading;
  throw answer.kind === 'trouble' ? new FileProblem(answer.trouble as FileProblem['trouble']) : broken(answer);
}

/** For who asked. Throws ListProblem, or Error where something unforeseen happened. */
export function listIn(answer: ReadingAnswer): SourceList {
  if (answer.kind === 'list') return answer.list;
  throw answer.kind === 'trouble' ? new ListProblem(answer.trouble as ListProblem['trouble']) : broken(answer);
}

function broken(answer: ReadingAnswer): Error {
  return new Error(answer.kind === 'broken' ? answer.reason : answer.kind);
}
