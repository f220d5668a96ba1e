/** A report of a batch that is shown in the file viewer: `?batch=…&item=…`. The store of batches is loaded only where it is asked for. */
import type { ContextInput } from '../../model/audit-context.ts';

interface Asked {
  readonly batch: string;
  readonly item: number;
}

/** null: the address asks for no report of a batch. */
export function batchItemOf(query: URLSearchParams): Asked | null {
  const batch = query.get('batch');
  return batch === null ? null : { batch, item: Number(query.get('item')) };
}

/** As it was read; null: it is gone. */
export async function fetchOfBatch({ batch, item }: Asked) {
  const [{ createBatchStore }, { unpack }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/pack.ts'),
  ]);
  const page = await createBatchStore().page(batch, item);
  if (page === null) return null;
  const { name, url, charset, packed } = page;
  return { name: name || (url ?? ''), url, bytes: unpack(packed), ...(charset === null ? {} : { charset }) };
}

/** What it was compared with there. */
export async function contextOfItem({ batch, item }: Asked): Promise<ContextInput> {
  const [{ createBatchStore }, { comparisonContext }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/compare.ts'),
  ]);
  const store = createBatchStore();
  const beside = (await store.report(batch, item))?.beside ?? null;
  return beside === null ? {} : comparisonContext(store, batch, beside);
}
