import type { BatchReport } from '../../model/batch.ts';
import type { BatchesClient } from '../../model/clients/batches.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import { factsIn } from '../../store/kept-report.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { openViewer } from '../open-viewer.ts';

const PIECE = 100;

/** The cells of a batch's reports as numbers, and in their places. */
export function batchCells(
  extension: ExtensionApi<'runtime' | 'tabs'>,
  store: Pick<BatchStore, 'items' | 'page' | 'reportAsRead'>,
): Pick<BatchesClient, 'cells' | 'openCell'> {
  return {
    async cells(id, numbers, wanted) {
      const found = new Map<number, BatchReport['other']['facts']>();
      for (let from = 0; from < numbers.length; from += PIECE) {
        const piece = numbers.slice(from, from + PIECE).map(async (number) => {
          const kept = await store.reportAsRead(id, number);
          const facts = kept && factsIn(kept);
          return facts === null ? [] : [[number, pick(facts, wanted)] as const];
        });
        for (const [number, facts] of (await Promise.all(piece)).flat()) found.set(number, facts);
      }
      return found;
    },
    async openCell(id, item, cell) {
      const [page, [kept]] = await Promise.all([store.page(id, item), store.items(id, item, 1)]);
      const { showInViewer } = await import('../related/show-cell.ts');
      const source = page === null ? '' : (page.url ?? page.name);
      const { agency = null, year = null } = kept?.row ?? {};
      const shown = source === '' ? null : await showInViewer({ source, agency, year }, cell);
      if (shown === null) await openViewer(extension, { batch: id, item, cell }, null);
    },
  };
}

/** All facts of thousands of reports would not fit into memory. */
function pick<Facts extends Readonly<Record<string, unknown>>>(facts: Facts, wanted: readonly string[]): Facts {
  return Object.fromEntries(
    wanted.flatMap((cell) => (Object.hasOwn(facts, cell) ? [[cell, facts[cell]]] : [])),
  ) as Facts;
}
