/** A report of a batch that is shown in the file viewer: `?batch=…&item=…`. The store of batches is loaded only where it is asked for. */
import type { ReportOrigin } from '../../model/report-origin.ts';
import type { BatchNeighbours } from '../../related/known-context.ts';

interface BatchItemQuery {
  readonly batch: string;
  readonly item: number;
}

/** The report of a batch that the address names; null where it names none. */
export function batchItemOf(query: URLSearchParams): BatchItemQuery | null {
  const batch = query.get('batch');
  return batch === null ? null : { batch, item: Number(query.get('item')) };
}

/** The file as the batch read it; null where the batch no longer has it. */
export async function fetchOfBatch({ batch, item }: BatchItemQuery) {
  const [{ createBatchStore }, { unpack }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/pack.ts'),
  ]);
  const store = createBatchStore();
  const [page, its] = await Promise.all([store.page(batch, item), store.batch(batch)]);
  if (page === null) return null;
  const { name, url, charset, packed } = page;
  const kind: ReportOrigin['kind'] = url === null ? 'file' : 'web';
  return {
    name,
    url,
    kind,
    bytes: unpack(packed),
    ...(charset === null ? {} : { charset }),
    ...(its?.pictures && { pictures: true as const }),
  };
}

/** The other reports of the batch that matter for it. */
export async function neighboursIn({ batch, item }: BatchItemQuery): Promise<BatchNeighbours> {
  const [{ createBatchStore }, { neighboursOf }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/neighbours.ts'),
  ]);
  const store = createBatchStore();
  return neighboursOf(store, batch, (await store.keptReport(batch, item))?.beside ?? null);
}

/** The same of a report that was opened by itself, where a batch has it too. */
export async function neighboursElsewhere(page: string): Promise<BatchNeighbours | null> {
  const [{ createBatchStore }, { neighboursAt }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/neighbours.ts'),
  ]);
  return neighboursAt(createBatchStore(), page);
}
