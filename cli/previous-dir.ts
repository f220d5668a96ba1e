import { type Candidate, readCandidate } from './audit-input.ts';
import type { Input } from './inputs.ts';
import { UsageProblem } from './problem.ts';

/** The reports among a folder's files; those that are none are left out. Throws UsageProblem where there is none. */
export async function readCandidates(folder: string | null, inputs: readonly Input[]): Promise<readonly Candidate[]> {
  if (folder === null) return [];
  const candidates: Candidate[] = [];
  for (const input of inputs) {
    const candidate = await readCandidate(input);
    if (candidate !== null) candidates.push(candidate);
  }
  if (candidates.length === 0) throw new UsageProblem('terminal.previousDirEmpty', { path: folder });
  return candidates;
}
