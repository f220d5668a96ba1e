import { reasonOf, UsageProblem } from './problem.ts';
import type { Sink } from './sink.ts';
import { openSink, streamSink } from './sinks.ts';

/** Where the result goes. Writing waits while the reader is slow. */
export interface Output extends Omit<Sink, 'write'> {
  /** False once nobody reads any more (`| head`): there is no point in going on. */
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
