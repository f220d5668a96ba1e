import { browser } from 'wxt/browser';
import { showPage } from '../../components/show-page.tsx';
import { WorkbenchView } from '../../components/workbench/app.tsx';
import { SourceProblem } from '../../components/workbench/client.ts';
import { createWorkbench } from '../../components/workbench/store.ts';
import { createWorkbenchClient } from '../../lib/browser/workbench/workbench-client.ts';
import '../../components/workbench/workbench.css';

const client = await createWorkbenchClient(browser, {
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  startReader: () => new Worker(new URL('../audit/reader.ts', import.meta.url), { type: 'module' }),
  problem: (key, cause, data) => new SourceProblem(key, cause, data),
});
await showPage(client, 'workbench', 'workbench.title', () => <WorkbenchView bench={createWorkbench(client)} />);
