/** Reads a scan and compares it with what is known. */
import { auditDocument, compareCells, falseAlarms, misnamed } from '../measure.ts';
import type { Scan } from './make.ts';
import { readScanned } from './reading.ts';

export interface ScanTally {
  readonly pages: number;
  readonly cells: number;
  readonly right: number;
  readonly unread: readonly string[];
  readonly wrong: readonly string[];
  /** Failures said of a report in which nothing is wrong. */
  readonly fails: readonly string[];
  readonly misnamed: readonly string[];
  readonly milliseconds: number;
}

export async function judgeScan({ report, lost, bytes, pages }: Scan): Promise<ScanTally> {
  const start = performance.now();
  const { document } = await readScanned(bytes.slice());
  const milliseconds = performance.now() - start;
  const result = auditDocument(document);
  const { carried, correct, wrong, unread } = compareCells(report, lost, result);
  return {
    pages,
    cells: carried,
    right: correct,
    // A wrong number is not unread.
    unread: unread.filter((line) => !wrong.some((each) => each.split(':')[0] === line.split(':')[0])),
    wrong,
    fails: falseAlarms(result),
    misnamed: misnamed(report, result),
    milliseconds,
  };
}
