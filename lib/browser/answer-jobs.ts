import type { Asked } from './workers.ts';

/** What a worker has of its own to hear and to speak with. */
interface Port {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: unknown): void;
}

/**
 * In a worker: answers what `createWorkers` (workers.ts) asks. `work` is not to reject: what goes wrong is part of its
 * answer.
 */
export function answerJobs<Ask, Answer>(port: Port, work: (ask: Ask) => Promise<Answer>): void {
  port.onmessage = async ({ data: { job, ask } }: MessageEvent<Asked<Ask>>) => {
    port.postMessage({ job, answer: await work(ask) });
  };
}
