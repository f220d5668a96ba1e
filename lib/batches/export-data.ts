/** The cells of a batch's reports as data. The store is read piece by piece, and each piece leaves the memory at once. */
import { BYTE_ORDER_MARK, writeCsvLine } from '../export/csv.ts';
import { dataTables } from '../export/data/index.ts';
import type { ReportCells } from '../export/data/report-cells.ts';
import { plainLine } from '../export/plain.ts';
import type { Batch, BatchItem } from '../model/batch.ts';
import type { DataExport } from '../model/clients/batches.ts';
import type { Locale } from '../model/locale.ts';
import type { BatchStore } from '../store/batch-store.ts';

const PIECE = 100;

/** Items without a report are left out. A workbook is built in memory. */
export async function exportData(batch: Batch, store: BatchStore, format: DataExport, locale: Locale): Promise<Blob> {
  if (format === 'facts-xlsx') {
    const reports: ReportCells[] = [];
    for await (const piece of pieces(batch, store)) reports.push(...piece);
    const { writeDataWorkbook } = await import('../export/data/workbook.ts');
    const bytes = await writeDataWorkbook(reports, locale);
    return new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  }
  const { head, lines } = dataTables[format];
  const parts: BlobPart[] = [BYTE_ORDER_MARK, writeCsvLine(head)];
  // The browser may keep blobs on its disk, texts only in memory.
  for await (const piece of pieces(batch, store))
    parts.push(new Blob([piece.map((report) => lines(report, locale)).join('')]));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

async function* pieces({ id, size }: Batch, store: BatchStore): AsyncGenerator<readonly ReportCells[]> {
  for (let from = 0; from < size; from += PIECE) {
    const items = await store.items(id, from, PIECE);
    yield (await Promise.all(items.map((item) => cellsOf(item, store)))).flat();
  }
}

async function cellsOf(
  { batch, number, name, url, row }: BatchItem,
  store: BatchStore,
): Promise<readonly ReportCells[]> {
  const report = row === null ? null : await store.report(batch, number);
  if (row === null || report === null) return [];
  const { agency, year, form } = row;
  return [{ agency, year, form, source: plainLine(url ?? name), facts: report.other.facts }];
}
