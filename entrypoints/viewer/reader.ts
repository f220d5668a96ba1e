import { answerInWorker } from '../../lib/browser/reader-worker.ts';

answerInWorker(self as unknown as Worker, new URL('/', self.location.href).href);
