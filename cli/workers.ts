import { Tinypool } from 'tinypool';
import type { ContextInput } from '../lib/model/audit-context.ts';
import * as commonLimits from '../lib/model/limits.ts';
import { type Audited, lostInput, type Settings, type Task } from './audit-input.ts';
import type { Input } from './inputs.ts';
import { Problem, reasonOf } from './problem.ts';

export interface Workers {
  /** Audits one input in a thread of its own. Never more at once than there are threads: the time-out counts from the call. */
  audit(input: Input, beside?: ContextInput): Promise<Audited>;
  close(): Promise<void>;
}

export interface WorkerLimits {
  readonly seconds: number;
  /** Heap of one thread. */
  readonly megabytes: number;
}

const standardLimits: WorkerLimits = { seconds: commonLimits.audit / 1000, megabytes: 1024 };
const standardModule = new URL('./audit-input.ts', import.meta.url);
const youngMegabytes = 96;

/** Threads for many inputs. A thread that hangs, runs out of memory or breaks down costs only the input it had. */
export function startWorkers(
  threads: number,
  settings: Settings,
  limits = standardLimits,
  module = standardModule,
): Workers {
  const pool = new Tinypool({
    filename: module.href,
    name: 'auditInput',
    minThreads: threads,
    maxThreads: threads,
    // A small young generation: left to itself it grows with the number of inputs, for no speed.
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  return {
    audit: async (input, beside = {}) => {
      const start = performance.now();
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), limits.seconds * 1000);
      try {
        return await pool.run({ input, settings, beside } satisfies Task, { signal: late.signal });
      } catch (error) {
        const problem = late.signal.aborted
          ? new Problem('terminal.tookTooLong', { seconds: limits.seconds })
          : new Problem('terminal.crashed', { reason: reasonOf(error) });
        return lostInput(input, problem, settings, Math.round(performance.now() - start));
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}
