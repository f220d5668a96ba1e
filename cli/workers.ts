import { Tinypool } from 'tinypool';
import type { ContextInput } from '../lib/model/audit-context.ts';
import * as commonLimits from '../lib/model/limits.ts';
import { type Audited, lostInput, type RunSettings, type Task } from './audit-input.ts';
import type { Input } from './inputs.ts';
import { CliProblem, reasonOf } from './problem.ts';

export interface Workers {
  /** Audits one input in a thread. The time limit counts from the call, so callers give no more inputs than there are threads. */
  audit(input: Input, context?: ContextInput): Promise<Audited>;
  close(): Promise<void>;
}

interface WorkerLimits {
  readonly seconds: number;
  /** The heap of one thread. */
  readonly megabytes: number;
}

const standardLimits: WorkerLimits = { seconds: commonLimits.audit / 1000, megabytes: 1024 };
/** Scanned pages take far longer; the reader itself stops in time. */
const pictureSeconds =
  (commonLimits.fileReading.pictures.time + commonLimits.fileReading.pictures.pageTime + commonLimits.audit) / 1000;
const standardModule = new URL('./audit-input.ts', import.meta.url);
/** A page's tree is half of it: in less it would be moved to the old generation, whose collections take far longer. */
const youngMegabytes = 48;

/** Starts threads for many inputs. A thread that hangs, runs out of memory or breaks down loses only its own input. */
export function startWorkers(
  threads: number,
  settings: RunSettings,
  limits: WorkerLimits = settings.pictures ? { ...standardLimits, seconds: pictureSeconds } : standardLimits,
  module = standardModule,
): Workers {
  const pool = new Tinypool({
    filename: module.href,
    name: 'auditInput',
    minThreads: threads,
    maxThreads: threads,
    // Without a limit the young generation grows with the number of inputs and makes nothing faster.
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  return {
    audit: async (input, context = {}) => {
      const start = performance.now();
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), limits.seconds * 1000);
      try {
        return await pool.run({ input, settings, context } satisfies Task, { signal: late.signal });
      } catch (error) {
        const problem = late.signal.aborted
          ? new CliProblem('terminal.tookTooLong', { seconds: limits.seconds })
          : new CliProblem('terminal.crashed', { reason: reasonOf(error) });
        return lostInput(input, problem, settings, Math.round(performance.now() - start));
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}
