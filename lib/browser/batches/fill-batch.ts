import { dropRepeated } from '../../batches/entries.ts';
import type { BatchSources } from '../../model/clients/batches.ts';
import * as limits from '../../model/limits.ts';
import type { BatchStore } from '../../store/batch-store.ts';

/** So many files are written into the store at once. */
const PIECE = 20;

/** Stores the items of a new batch. */
export async function fillBatch(
  store: Pick<BatchStore, 'append'>,
  id: string,
  { entries, files }: BatchSources,
): Promise<void> {
  const { pack } = await import('../../batches/pack.ts');
  await store.append(
    id,
    dropRepeated(entries).entries.map(({ name, url }) => ({ name, url, page: null })),
  );
  for (let from = 0; from < files.length; from += PIECE) {
    const items = files.slice(from, from + PIECE).map(async (file) => {
      const named = { name: file.webkitRelativePath || file.name, url: null };
      if (file.size > limits.fileBytes.batch)
        return { ...named, page: null, reason: { id: 'file.tooLarge', data: {} } };
      const packed = await pack(new Uint8Array(await file.arrayBuffer()));
      return { ...named, page: { name: file.name, url: null, charset: null, ...packed } };
    });
    await store.append(id, await Promise.all(items));
  }
}
