import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { answerJobs } from '../../lib/browser/answer-jobs.ts';
import { auditsWith } from '../../lib/browser/batches/audit-worker.ts';
import { createPdfReader } from '../../lib/browser/pdf-reader.ts';

const readPdf = createPdfReader(new URL('/', self.location.href).href, workerSrc);

answerJobs(self, auditsWith(readPdf));
