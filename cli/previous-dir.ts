import { type Candidate, readCandidate } from './audit-input.ts';
import { expandInputs } from './inputs.ts';
import { UsageProblem } from './problem.ts';

/** The reports in a folder, by agency and year; files that are none are left out. Throws UsageProblem where there is none. */
export async function readCandidates(folder: string | null): Promise<readonly Candidate[]> {
  if (folder === null) return [];
  const candidates: Candidate[] = [];
  for (const input of (await expandInputs([folder])).inputs) {
    const candidate = await readCandidate(input);
    if (candidate !== null) candidates.push(candidate);
  }
  if (candidates.length === 0) throw new UsageProblem('terminal.previousDirEmpty', { path: folder });
  return candidates;
}
