/** The reading itself, for the worker or process that does it. */
import { readListFile } from './batch/lists.ts';
import type { PdfLimits } from './model/limits.ts';
import * as limits from './model/limits.ts';
import type { ReadingAnswer, ReadingAsk } from './reading.ts';
import { readFile } from './source/file.ts';
import { FileProblem } from './source/file-problem.ts';
import type { PdfReading } from './source/pdf/read.ts';

type ReadPdf = (
  bytes: Uint8Array,
  options: { readonly limits: PdfLimits; readonly password?: string },
) => Promise<PdfReading>;

/** Never throws. */
export async function answerTo(ask: ReadingAsk, readPdf: ReadPdf): Promise<ReadingAnswer> {
  const { kind, bytes, name, charset, password } = ask;
  const locked = password === undefined ? {} : { password };
  try {
    if (kind === 'list') {
      const list = await readListFile(bytes, limits.reading.workbook);
      if (list.entries.length > limits.listEntries) throw new FileProblem('longList');
      return { kind, list };
    }
    const readers = {
      limits: limits.reading,
      readPdf: (taken: Uint8Array, pdfLimits: PdfLimits) => readPdf(taken, { limits: pdfLimits, ...locked }),
    };
    return { kind, reading: await readFile(bytes, name, readers, charset) };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: 'trouble', trouble: error.trouble };
    // More than the runtime takes: of its stack, in one text, in one list.
    if (error instanceof RangeError) return { kind: 'trouble', trouble: 'tooComplex' };
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}
