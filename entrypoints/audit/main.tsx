import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AuditPage } from '../../components/audit/audit-page.tsx';
import { elementAt } from '../../components/viewer/anchors.ts';
import { createAuditClient } from '../../lib/browser/audit/audit-client.ts';
import { readProse } from '../../lib/claims/index.ts';
import { loadLocale } from '../../lib/locales/load.ts';
import { text } from '../../lib/locales/text.ts';
import '../../components/audit/audit.css';

const client = await createAuditClient(browser, location.href, {
  workerSrc,
  readProse,
  elementAt,
});
await loadLocale(client.locale, 'pages');
document.documentElement.lang = client.locale;
document.documentElement.dataset.theme = client.theme;
document.title = text(client.locale, 'file.title');
const root = document.getElementById('app');
if (root !== null) render(<AuditPage client={client} />, root);
