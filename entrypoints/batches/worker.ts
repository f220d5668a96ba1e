import { answerJobs } from '../../lib/browser/answer-jobs.ts';
import { auditsWith } from '../../lib/browser/batches/audit-worker.ts';
import { createPdfReader } from '../../lib/browser/pdf-reader.ts';
import { createRecognizerLoader } from '../../lib/browser/recognizer-files.ts';

const base = new URL('/', self.location.href).href;

answerJobs(self, auditsWith(createPdfReader(base), { recognize: createRecognizerLoader(base) }));
