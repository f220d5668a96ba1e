/** Gives work to workers, so that the page stays at hand: each job has an id, a time limit, and an answer that is parsed. */
import * as z from 'zod/mini';

/** hung: no answer came in time; broken: the worker broke down, or answered what is no answer. */
export class WorkerProblem extends Error {
  readonly trouble: 'hung' | 'broken';
  constructor(trouble: WorkerProblem['trouble'], cause?: unknown) {
    super(trouble, { cause });
    this.name = 'WorkerProblem';
    this.trouble = trouble;
  }
}

/** What a worker is sent (see answer-jobs.ts). */
export interface Asked<Ask> {
  readonly job: number;
  readonly ask: Ask;
}

/** What it sends back; all else, such as what a library in it says to its own, is not for us. */
const answerSchema = z.object({ job: z.number(), answer: z.unknown() });

interface Job<Ask, Answer> extends Asked<Ask> {
  readonly done: (answer: Answer) => void;
  readonly failed: (problem: WorkerProblem) => void;
}

interface Options<Answer> {
  /** Workers at most. */
  readonly size: number;
  readonly start: () => Worker;
  readonly answer: z.ZodMiniType<Answer>;
  /** Milliseconds that a job may take. */
  readonly longest: number;
  /** Each job has a worker of its own, which is ended with it: what the job made it keep goes too. */
  readonly once?: boolean;
}

/**
 * Workers are started when they are needed, and used again unless `once`. One that breaks down or hangs is let go: its job
 * pays, the others do not.
 */
export function createWorkers<Ask, Answer>({ size, start, answer: schema, longest, once = false }: Options<Answer>) {
  const idle: Worker[] = [];
  const waiting: Job<Ask, Answer>[] = [];
  const alive = new Set<Worker>();
  let last = 0;

  function next(): void {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (alive.size < size ? hire() : undefined);
    const job = worker === undefined ? undefined : waiting.shift();
    if (worker !== undefined && job !== undefined) give(worker, job);
  }

  function hire(): Worker {
    const worker = start();
    alive.add(worker);
    rest(worker);
    return worker;
  }

  function letGo(worker: Worker): void {
    worker.terminate();
    alive.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
  }

  /** One that breaks down while it has nothing to do is not to get the next job. */
  function rest(worker: Worker): void {
    worker.onmessage = null;
    worker.onerror = (event) => {
      event.preventDefault();
      letGo(worker);
    };
    worker.onmessageerror = null;
  }

  function give(worker: Worker, job: Job<Ask, Answer>): void {
    const late = setTimeout(() => fail('hung'), longest);
    worker.onmessage = ({ data }) => {
      const said = answerSchema.safeParse(data);
      if (!said.success || said.data.job !== job.job) return;
      const answer = schema.safeParse(said.data.answer);
      if (!answer.success) return fail('broken', answer.error);
      clearTimeout(late);
      if (once) letGo(worker);
      else {
        rest(worker);
        idle.push(worker);
      }
      job.done(answer.data);
      next();
    };
    worker.onerror = (event) => {
      // It is said to whoever asked.
      event.preventDefault();
      fail('broken', event.message);
    };
    worker.onmessageerror = () => fail('broken');
    try {
      worker.postMessage({ job: job.job, ask: job.ask } satisfies Asked<Ask>);
    } catch (error) {
      fail('broken', error);
    }

    function fail(trouble: WorkerProblem['trouble'], cause?: unknown): void {
      clearTimeout(late);
      letGo(worker);
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
