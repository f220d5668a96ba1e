/** Audits in workers, so that the page stays at hand. */
import type { AuditedPage, BatchSettings, PageSource } from '../../batch/audit-page.ts';
import type { GivenCircumstances } from '../../model/circumstances.ts';
import { limits } from '../../model/limits.ts';

/** What a worker is asked. */
export interface WorkerAsk {
  readonly page: PageSource;
  readonly circumstances: GivenCircumstances | null;
  readonly settings: BatchSettings;
}

interface Job {
  readonly ask: WorkerAsk;
  readonly done: (audited: AuditedPage) => void;
}

/** `start` makes a worker that answers each `WorkerAsk` with an `AuditedPage`. */
export function createWorkers(size: number, start: () => Worker) {
  const idle: Worker[] = [];
  const waiting: Job[] = [];
  let alive = 0;

  function next(): void {
    const worker = idle.pop() ?? (alive < size ? hire() : undefined);
    const job = worker === undefined ? undefined : waiting.shift();
    if (worker === undefined) return;
    if (job === undefined) idle.push(worker);
    else give(worker, job);
  }

  function hire(): Worker {
    alive += 1;
    return start();
  }

  function give(worker: Worker, { ask, done }: Job): void {
    const late = setTimeout(() => end(null), limits.audit);
    worker.onmessage = ({ data }: MessageEvent<AuditedPage>) => end(data);
    worker.onerror = () => end(null);
    worker.postMessage(ask);

    function end(audited: AuditedPage | null): void {
      clearTimeout(late);
      worker.onmessage = null;
      worker.onerror = null;
      if (audited === null) {
        // One that broke down or hangs is let go; the page pays, the others do not.
        worker.terminate();
        alive -= 1;
      } else idle.push(worker);
      done(audited ?? { kind: 'none', reason: { id: 'batch.hung', data: {} }, bare: false });
      next();
    }
  }

  return {
    audit: (ask: WorkerAsk): Promise<AuditedPage> =>
      new Promise((done) => {
        waiting.push({ ask, done });
        next();
      }),
  };
}
