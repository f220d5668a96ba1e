import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import { showPage } from '../../components/show-page.tsx';
import { elementAt } from '../../components/viewer/anchors.ts';
import { ViewerPage } from '../../components/viewer/viewer-page.tsx';
import { createViewerClient } from '../../lib/browser/viewer/viewer-client.ts';
import '../../components/viewer/viewer.css';

const client = await createViewerClient(browser, location.href, {
  workerSrc,
  startReader: () => new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' }),
  elementAt,
});
await showPage(client, 'pages', 'file.title', () => <ViewerPage client={client} />);
