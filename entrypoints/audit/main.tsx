import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import { AuditPage } from '../../components/audit/audit-page.tsx';
import { showPage } from '../../components/show-page.tsx';
import { elementAt } from '../../components/viewer/anchors.ts';
import { createAuditClient } from '../../lib/browser/audit/audit-client.ts';
import '../../components/audit/audit.css';

const client = await createAuditClient(browser, location.href, {
  workerSrc,
  startReader: () => new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' }),
  elementAt,
});
await showPage(client, 'pages', 'file.title', () => <AuditPage client={client} />);
