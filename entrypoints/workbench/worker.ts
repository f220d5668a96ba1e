import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { auditPage } from '../../lib/batch/audit-page.ts';
import { answerJobs } from '../../lib/browser/answer-jobs.ts';
import type { PageAsk } from '../../lib/browser/workbench/page-auditors.ts';

const cMapUrl = new URL('/cmaps/', self.location.href).href;

answerJobs(self, ({ page, ...how }: PageAsk) =>
  auditPage(page, how, async (bytes, limits) => {
    const { readPdf } = await import('../../lib/source/pdf/in-browser.ts');
    return readPdf(bytes, workerSrc, { cMapUrl, limits });
  }),
);
