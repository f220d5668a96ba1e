/** Which job an answer belongs to, and the end of workers that do not answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { answerJobs } from '../../lib/browser/answer-jobs.ts';
import { createWorkers } from '../../lib/browser/workers.ts';

const LONGEST = 1000;

/** A worker that does nothing on its own. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: { readonly job: number; readonly ask: string }[] = [];
  isEnded = false;
  postMessage(message: { readonly job: number; readonly ask: string }): void {
    this.asked.push(structuredClone(message));
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data });
  }
  breakDown(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined });
  }
  /** Answers the last job. */
  answer(answer: unknown): void {
    this.say({ job: this.asked.at(-1)?.job, answer });
  }
}

let started: FakeWorker[];
beforeEach(() => {
  started = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function workersOf(size: number, once = false) {
  return createWorkers<string, number>({
    size,
    start: () => {
      const worker = new FakeWorker();
      started.push(worker);
      return worker as unknown as Worker;
    },
    answer: z.number(),
    longest: LONGEST,
    once,
  });
}

const worker = (at: number): FakeWorker => {
  const found = started[at];
  if (found === undefined) throw new Error(`no worker ${at}`);
  return found;
};
/** Receives the answer or the problem of a job. */
function outcome(asked: Promise<number>) {
  const said = vi.fn<(answer: number | string) => void>();
  asked.then(said, (problem) => said(problem.trouble));
  return said;
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('ignores messages that are no answer to the job', async () => {
  const said = outcome(workersOf(1).ask('a'));
  for (const stray of [
    // A message of pdf.js.
    { sourceName: 'worker', targetName: 'main', action: 'ready', data: new Uint8Array() },
    null,
    undefined,
    7,
    [],
    { job: '1', answer: 1 },
    { job: 99, answer: 1 },
    JSON.parse('{"__proto__": {"job": 1, "answer": 5}}'),
  ])
    worker(0).say(stray);
  await settle();
  expect(said).not.toHaveBeenCalled();
  worker(0).answer(42);
  await settle();
  expect(said.mock.calls).toEqual([[42]]);
});

test('a late answer to one job is never the answer to the next', async () => {
  const workers = workersOf(1);
  const [first, second] = [outcome(workers.ask('a')), outcome(workers.ask('b'))];
  worker(0).answer(1);
  // The first answers again, after the second job was sent.
  worker(0).say({ job: worker(0).asked[0]?.job, answer: 1 });
  await settle();
  expect(second).not.toHaveBeenCalled();
  worker(0).answer(2);
  await settle();
  expect([first, second].map(({ mock }) => mock.calls)).toEqual([[[1]], [[2]]]);
  expect(started).toHaveLength(1);
});

test('a worker that hangs is ended when its time is up, and waiting jobs go to another', async () => {
  const workers = workersOf(1);
  const [first, second] = [outcome(workers.ask('a')), outcome(workers.ask('b'))];
  await vi.advanceTimersByTimeAsync(LONGEST - 1);
  expect(first).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(first.mock.calls).toEqual([['hung']]);
  expect(worker(0).isEnded).toBe(true);
  // It says something all the same: its job has been settled.
  worker(0).answer(1);
  worker(1).answer(2);
  await settle();
  expect(second.mock.calls).toEqual([[2]]);
});

test.each<[string, (worker: FakeWorker) => void]>([
  ['breaks down', (it) => it.breakDown('out of memory')],
  ['says what cannot be taken over', (it) => it.onmessageerror?.()],
  ['answers with something else than an answer', (it) => it.answer('many')],
  ['answers with nothing', (it) => it.answer(undefined)],
])('one that %s is let go at once; its job pays, the next one does not', async (_, breakDown) => {
  const workers = workersOf(1);
  const [first, second] = [outcome(workers.ask('a')), outcome(workers.ask('b'))];
  breakDown(worker(0));
  await settle();
  expect(first.mock.calls).toEqual([['broken']]);
  expect(worker(0).isEnded).toBe(true);
  worker(1).answer(2);
  await settle();
  expect(second.mock.calls).toEqual([[2]]);
});

test('a worker that breaks down while it is idle gets no job', async () => {
  const workers = workersOf(1);
  workers.ask('a');
  worker(0).answer(1);
  worker(0).breakDown('late');
  expect(worker(0).isEnded).toBe(true);
  const said = outcome(workers.ask('b'));
  worker(1).answer(2);
  await settle();
  expect(said.mock.calls).toEqual([[2]]);
});

test('a job that cannot be sent fails alone', async () => {
  const workers = workersOf(1);
  vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(() => {
    throw new DOMException('not cloned', 'DataCloneError');
  });
  const [first, second] = [outcome(workers.ask('a')), outcome(workers.ask('b'))];
  worker(1).answer(2);
  await settle();
  expect([first, second].map(({ mock }) => mock.calls)).toEqual([[['broken']], [[2]]]);
});

test('starts no more workers than allowed, and takes the jobs in order', () => {
  const workers = workersOf(2);
  for (const ask of ['a', 'b', 'c', 'd']) workers.ask(ask);
  expect(started.map(({ asked }) => asked.map(({ ask }) => ask))).toEqual([['a'], ['b']]);
  worker(1).answer(1);
  worker(0).answer(1);
  expect(started.map(({ asked }) => asked.map(({ ask }) => ask))).toEqual([
    ['a', 'd'],
    ['b', 'c'],
  ]);
});

test('a worker for one job ends with it, and the next job gets another', async () => {
  const workers = workersOf(1, true);
  const [first, second] = [outcome(workers.ask('a')), outcome(workers.ask('b'))];
  expect(started).toHaveLength(1);
  worker(0).answer(1);
  expect(worker(0).isEnded).toBe(true);
  worker(1).answer(2);
  await settle();
  expect([first, second].map(({ mock }) => mock.calls)).toEqual([[[1]], [[2]]]);
  expect(started.map(({ asked, isEnded }) => [asked.length, isEnded])).toEqual([
    [1, true],
    [1, true],
  ]);
});

test('in the worker each answer carries the id of its job', async () => {
  const port = { onmessage: null as ((event: MessageEvent) => unknown) | null, postMessage: vi.fn() };
  answerJobs(port, async (ask: number) => ask * 2);
  await port.onmessage?.({ data: { job: 3, ask: 21 } } as MessageEvent);
  expect(port.postMessage.mock.calls).toEqual([[{ job: 3, answer: 42 }]]);
});

test('a job says how far it is, to who asked for it alone', async () => {
  const workers = workersOf(1);
  const [first, second] = [vi.fn(), vi.fn()];
  workers.ask('a', { onProgress: first });
  workers.ask('b', { onProgress: second });
  worker(0).say({ job: worker(0).asked[0]?.job, progress: { done: 1 } });
  worker(0).answer(1);
  await settle();
  // Late, and of another job.
  worker(0).say({ job: worker(0).asked[0]?.job, progress: { done: 2 } });
  worker(0).say({ job: worker(0).asked[1]?.job, progress: { done: 3 } });
  expect([first, second].map(({ mock }) => mock.calls)).toEqual([[[{ done: 1 }]], [[{ done: 3 }]]]);
});

test('a job that is stopped ends its worker at once, or is never begun', async () => {
  const workers = workersOf(1);
  const [running, waiting] = [new AbortController(), new AbortController()];
  const first = outcome(workers.ask('a', { signal: running.signal }));
  const second = outcome(workers.ask('b', { signal: waiting.signal }));
  const third = outcome(workers.ask('c'));
  waiting.abort();
  running.abort();
  expect(worker(0).isEnded).toBe(true);
  worker(1).answer(3);
  await settle();
  expect([first, second, third].map(({ mock }) => mock.calls)).toEqual([[['stopped']], [['stopped']], [[3]]]);
  expect(worker(1).asked.map(({ ask }) => ask)).toEqual(['c']);
  const late = outcome(workers.ask('d', { signal: running.signal }));
  await settle();
  expect(late.mock.calls).toEqual([['stopped']]);
});

test('the time for a job may depend on what is asked', async () => {
  const workers = createWorkers<string, number>({
    size: 2,
    start: () => {
      const worker = new FakeWorker();
      started.push(worker);
      return worker as unknown as Worker;
    },
    answer: z.number(),
    longest: (ask) => ask.length * LONGEST,
  });
  const [short, long] = [outcome(workers.ask('a')), outcome(workers.ask('bb'))];
  await vi.advanceTimersByTimeAsync(LONGEST);
  expect([short, long].map(({ mock }) => mock.calls)).toEqual([[['hung']], []]);
  await vi.advanceTimersByTimeAsync(LONGEST);
  expect(long.mock.calls).toEqual([['hung']]);
});
