/**
 * Reading as a question and an answer, plain enough to be sent: whatever reads files of others does so in a worker or a
 * process that can be ended, and says here what came of it.
 */
import { ListProblem, readListFile } from './batch/lists.ts';
import type { SourceList } from './model/batch.ts';
import { limits, type PdfLimits } from './model/limits.ts';
import { FileProblem, type FileReading, readFile } from './source/file.ts';
import type { PdfReading } from './source/pdf/read.ts';

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

type ReadPdf = (
  bytes: Uint8Array,
  options: { readonly limits: PdfLimits; readonly password?: string },
) => Promise<PdfReading>;

/** For the worker or process: never throws. */
export async function answerTo(ask: ReadingAsk, readPdf: ReadPdf): Promise<ReadingAnswer> {
  const { kind, bytes, name, charset, password } = ask;
  const locked = password === undefined ? {} : { password };
  try {
    if (kind === 'list') return { kind, list: await readListFile(bytes, limits.reading.workbook) };
    const readers = {
      limits: limits.reading,
      readPdf: (taken: Uint8Array, pdfLimits: PdfLimits) => readPdf(taken, { limits: pdfLimits, ...locked }),
    };
    return { kind, reading: await readFile(bytes, name, readers, charset) };
  } catch (error) {
    if (error instanceof FileProblem || error instanceof ListProblem)
      return { kind: 'trouble', trouble: error.trouble };
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

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
