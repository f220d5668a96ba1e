import { browser } from 'wxt/browser';
import { BatchesPage } from '../../components/batches/batches-page.tsx';
import { createBatchesState } from '../../components/batches/state.ts';
import { showPage } from '../../components/show-page.tsx';
import { createBatchesClient } from '../../lib/browser/batches/batches-client.ts';
import '../../components/batches/batches.css';

const client = await createBatchesClient(browser, location.href, {
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  startReader: () => new Worker(new URL('../viewer/reader.ts', import.meta.url), { type: 'module' }),
});
await showPage(client, 'batches', 'batches.title', () => <BatchesPage state={createBatchesState(client)} />);
