/** A report of a batch that is shown in the file viewer: `?batch=…&item=…`. The store of batches is loaded only where it is asked for. */
import type { ContextInput } from '../../model/audit-context.ts';
import type { ReportOrigin } from '../../model/report-origin.ts';

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
  const page = await createBatchStore().page(batch, item);
  if (page === null) return null;
  const { name, url, charset, packed } = page;
  const kind: ReportOrigin['kind'] = url === null ? 'file' : 'web';
  return { name: name || (url ?? ''), url, kind, bytes: unpack(packed), ...(charset === null ? {} : { charset }) };
}

/** The context in which the batch audited it. */
export async function contextOfItem({ batch, item }: BatchItemQuery): Promise<ContextInput> {
  const [{ createBatchStore }, { comparisonContext }] = await Promise.all([
    import('../../store/batch-store.ts'),
    import('../../batches/compare.ts'),
  ]);
  const store = createBatchStore();
  const beside = (await store.report(batch, item))?.beside ?? null;
  return beside === null ? {} : comparisonContext(store, batch, beside);
}
