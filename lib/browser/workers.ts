/** Gives jobs to workers, so that the page stays responsive: each has an id, a time limit, and an answer that is parsed. */
import * as z from 'zod/mini';
import { TroubleError } from '../model/trouble-error.ts';

/** hung: no answer came in time; broken: the worker broke down, or its answer is malformed. */
export class WorkerProblem extends TroubleError<'hung' | 'broken'> {
  override readonly name = 'WorkerProblem';
}

/** The message to a worker (answer-jobs.ts). */
export interface JobMessage<Ask> {
  readonly job: number;
  readonly ask: Ask;
}

/** The worker's message back; others are ignored: a library in the worker may send some to its own worker. */
const answerSchema = z.object({ job: z.number(), answer: z.unknown() });

interface PendingJob<Ask, Answer> extends JobMessage<Ask> {
  readonly done: (answer: Answer) => void;
  readonly failed: (problem: WorkerProblem) => void;
}

interface PoolOptions<Answer> {
  /** The most workers at a time. */
  readonly size: number;
  readonly start: () => Worker;
  readonly answer: z.ZodMiniType<Answer>;
  /** The most milliseconds for a job. */
  readonly longest: number;
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
}: PoolOptions<Answer>) {
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
    const late = setTimeout(() => fail('hung'), longest);
    worker.onmessage = ({ data }) => {
      const message = answerSchema.safeParse(data);
      if (!message.success || message.data.job !== job.job) return;
      const answer = schema.safeParse(message.data.answer);
      if (!answer.success) return fail('broken', answer.error);
      clearTimeout(late);
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
      end(worker);
      job.failed(new WorkerProblem(trouble, cause));
      next();
    }
  }

  return {
    /** Rejects with WorkerProblem. */
    ask: (ask: Ask): Promise<Answer> =>
      new Promise((done, failed) => {
        last += 1;
        waiting.push({ job: last, ask, done, failed });
        next();
      }),
  };
}
