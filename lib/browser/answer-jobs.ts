import type { JobMessage } from './workers.ts';

/** How a worker receives and sends messages. */
interface WorkerPort {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: unknown): void;
}

/**
 * In a worker: answers the jobs of `createWorkers` (workers.ts). `work` may say how far it is, and must not reject:
 * problems are part of its answer.
 */
export function answerJobs<Ask, Answer>(
  port: WorkerPort,
  work: (ask: Ask, say: (progress: unknown) => void) => Promise<Answer>,
): void {
  port.onmessage = async ({ data: { job, ask } }: MessageEvent<JobMessage<Ask>>) => {
    port.postMessage({ job, answer: await work(ask, (progress) => port.postMessage({ job, progress })) });
  };
}
