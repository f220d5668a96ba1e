import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { auditPage } from '../../lib/batches/audit-page.ts';
import { answerJobs } from '../../lib/browser/answer-jobs.ts';
import { answerAsJson } from '../../lib/browser/batches/page-auditors.ts';
import { createPdfReader } from '../../lib/browser/pdf-reader.ts';

const readPdf = createPdfReader(new URL('/', self.location.href).href, workerSrc);

answerJobs(
  self,
  answerAsJson(({ page, ...how }) => auditPage(page, how, readPdf)),
);
