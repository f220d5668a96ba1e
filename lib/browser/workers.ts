/** Gives jobs to workers, so that the page stays responsive: each has an id, a time limit, and an answer that is parsed. */
import * as z from 'zod/mini';
import { TroubleError } from '../model/trouble-error.ts';

/** hung: no answer came in time; broken: the worker broke down, or its answer is malformed; stopped: by who asked. */
export class WorkerProblem extends TroubleError<'hung' | 'broken' | 'stopped'> {
  override readonly name = 'WorkerProblem';
}

/** The message to a worker (answer-jobs.ts). */
export interface JobMessage<Ask> {
  readonly job: number;
  readonly ask: Ask;
}

/** The worker's message back; others are ignored: a library in the worker may send some to its own worker. */
const answerSchema = z.object({ job: z.number(), answer: z.unknown() });
/** It may say how far it is before. */
const progressSchema = z.object({ job: z.number(), progress: z.unknown() });

/** Follows a job: hears how far it is, and can end it with its worker. */
export interface JobWatcher {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: unknown) => void;
}

interface PendingJob<Ask, Answer> extends JobMessage<Ask> {
  readonly watcher: JobWatcher;
  readonly done: (answer: Answer) => void;
  readonly failed: (problem: WorkerProblem) => void;
}

interface PoolOptions<Ask, Answer> {
  /** The most workers at a time. */
  readonly size: number;
  readonly start: () => Worker;
  readonly answer: z.ZodMiniType<Answer>;
  /** The most milliseconds for a job. */
  readonly longest: number | ((ask: Ask) => number);
  /** Each job has a worker of its own, which ends with the job, so that its memory is freed. */
  readonly once?: boolean;
}

/**
 * Workers are started when they are needed, and used again unless `once`. One that breaks down or hangs is ended: its job
 * fails, the others do not.
 */
export function createWorkers<Ask, Answer>({
  size,
  start,
  answer: schema,
  longest,
  once = false,
}: PoolOptions<Ask, Answer>) {
  const idle: Worker[] = [];
  const waiting: PendingJob<Ask, Answer>[] = [];
  const alive = new Set<Worker>();
  let last = 0;

  function next(): void {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (alive.size < size ? startWorker() : undefined);
    const job = worker === undefined ? undefined : waiting.shift();
    if (worker !== undefined && job !== undefined) assign(worker, job);
  }

  function startWorker(): Worker {
    const worker = start();
    alive.add(worker);
    makeIdle(worker);
    return worker;
  }

  function end(worker: Worker): void {
    worker.terminate();
    alive.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
  }

  /** A worker that breaks down while it is idle is ended, so that it gets no job. */
  function makeIdle(worker: Worker): void {
    worker.onmessage = null;
    worker.onerror = (event) => {
      event.preventDefault();
      end(worker);
    };
    worker.onmessageerror = null;
  }

  function assign(worker: Worker, job: PendingJob<Ask, Answer>): void {
    const { signal, onProgress } = job.watcher;
    const late = setTimeout(() => fail('hung'), typeof longest === 'number' ? longest : longest(job.ask));
    const stop = () => fail('stopped');
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }) => {
      const message = answerSchema.safeParse(data);
      if (!message.success || message.data.job !== job.job) {
        const said = progressSchema.safeParse(data);
        if (said.success && said.data.job === job.job) onProgress?.(said.data.progress);
        return;
      }
      const answer = schema.safeParse(message.data.answer);
      if (!answer.success) return fail('broken', answer.error);
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      if (once) end(worker);
      else {
        makeIdle(worker);
        idle.push(worker);
      }
      job.done(answer.data);
      next();
    };
    worker.onerror = (event) => {
      // The asker gets the error; the browser must not report it as well.
      event.preventDefault();
      fail('broken', event.message);
    };
    worker.onmessageerror = () => fail('broken');
    try {
      worker.postMessage({ job: job.job, ask: job.ask } satisfies JobMessage<Ask>);
    } catch (error) {
      fail('broken', error);
    }

    function fail(trouble: WorkerProblem['trouble'], cause?: unknown): void {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      end(worker);
      job.failed(new WorkerProblem(trouble, cause));
      next();
    }
  }

  return {
    /** Rejects with WorkerProblem. */
    ask: (ask: Ask, watcher: JobWatcher = {}): Promise<Answer> =>
      new Promise((done, failed) => {
        last += 1;
        const job: PendingJob<Ask, Answer> = { job: last, ask, watcher, done, failed };
        if (watcher.signal?.aborted) return failed(new WorkerProblem('stopped'));
        watcher.signal?.addEventListener('abort', () => {
          const at = waiting.indexOf(job);
          if (at === -1) return;
          waiting.splice(at, 1);
          failed(new WorkerProblem('stopped'));
        });
        waiting.push(job);
        next();
      }),
  };
}
