import { reasonOf, UsageProblem } from './problem.ts';
import type { OutputSink } from './sink.ts';
import { openSink, streamSink } from './sinks.ts';

/** The place that the result goes to. Writing waits for a slow reader. */
export interface Output extends Omit<OutputSink, 'write'> {
  /** False once the reader is gone (`| head`), so that the caller stops. */
  write(content: string | Uint8Array): Promise<boolean>;
}

/** Opens `path`, or standard output for null. Throws UsageProblem where it cannot be written. */
export async function openOutput(path: string | null): Promise<Output> {
  const cannotWrite = (error: unknown): never => {
    throw new UsageProblem('terminal.cannotWrite', { path: path ?? 'stdout', reason: reasonOf(error) });
  };
  const sink = path === null ? streamSink(process.stdout) : await openSink(path).catch(cannotWrite);
  return {
    write: (content) =>
      sink.write(content).then(
        () => true,
        (error) => (path === null && reasonOf(error) === 'EPIPE' ? false : cannotWrite(error)),
      ),
    close: () => sink.close().catch(cannotWrite),
    discard: () => sink.discard(),
  };
}
