import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WorkbenchView } from '../../components/workbench/app.tsx';
import { SourceProblem } from '../../components/workbench/client.ts';
import { createWorkbench } from '../../components/workbench/store.ts';
import { createWorkbenchClient } from '../../lib/browser/workbench/workbench-client.ts';
import { loadLocale } from '../../lib/locales/load.ts';
import { text } from '../../lib/locales/text.ts';
import '../../components/workbench/workbench.css';

const client = await createWorkbenchClient(browser, {
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  problem: (key, cause) => new SourceProblem(key, cause),
});
await loadLocale(client.locale, 'workbench');
document.documentElement.lang = client.locale;
document.documentElement.dataset.theme = client.theme;
document.title = text(client.locale, 'workbench.title');
const root = document.getElementById('app');
if (root !== null) render(<WorkbenchView bench={createWorkbench(client)} />, root);
