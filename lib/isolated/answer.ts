/** Reads a file or a list in the worker or process that does nothing else. */
import { readAgencyFile, readListFile } from '../batches/lists.ts';
import * as limits from '../model/limits.ts';
import { type Readers, type ReadPdf, readFile } from '../source/file.ts';
import { FileProblem } from '../source/file-problem.ts';
import type { ReadingAnswer, ReadingRequest } from './protocol.ts';

/** Never throws. `pictures` is used where the request asks for pictures. */
export async function answerTo(
  ask: ReadingRequest,
  readPdf: ReadPdf,
  pictures?: Readers['pictures'],
): Promise<ReadingAnswer> {
  const { kind, bytes, name, charset, password } = ask;
  const locked = password === undefined ? {} : { password };
  try {
    if (kind === 'list') {
      const list = await readListFile(bytes, limits.fileReading.workbook);
      if (list.entries.length > limits.listEntries) throw new FileProblem('longList');
      return { kind, list };
    }
    if (kind === 'agencies') {
      const list = await readAgencyFile(bytes, limits.fileReading.workbook);
      if (list.agencies.length > limits.listEntries) throw new FileProblem('longList');
      return { kind, list };
    }
    const unlocked: ReadPdf = (taken, options) => readPdf(taken, { ...options, ...locked });
    const readers: Readers = {
      limits: limits.fileReading,
      readPdf: unlocked,
      ...(ask.pictures && pictures !== undefined && { pictures }),
    };
    return { kind, reading: await readFile(bytes, name, readers, charset) };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: 'trouble', trouble: error.trouble };
    // The stack, a text or a list has outgrown what the runtime allows.
    if (error instanceof RangeError) return { kind: 'trouble', trouble: 'tooComplex' };
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}
