import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { auditPage } from '../../lib/batch/audit-page.ts';
import type { WorkerAsk } from '../../lib/browser/workbench/workers.ts';

const base = new URL('/', self.location.href).href;

self.onmessage = async ({ data: { page, circumstances, settings } }: MessageEvent<WorkerAsk>) => {
  const audited = await auditPage(page, { settings, circumstances }, async (bytes, limits) => {
    const { readPdf } = await import('../../lib/source/pdf/in-browser.ts');
    return readPdf(bytes, workerSrc, { cMapUrl: `${base}cmaps/`, limits });
  });
  self.postMessage(audited);
};
