import { type PreviousCandidate, readCandidate } from './audit-input.ts';
import type { Input } from './inputs.ts';
import { UsageProblem } from './problem.ts';

/** Agency and year of each report among a folder's files. Throws UsageProblem where none of them is a report. */
export async function readCandidates(
  folder: string | null,
  inputs: readonly Input[],
  pictures: boolean,
): Promise<readonly PreviousCandidate[]> {
  if (folder === null) return [];
  const candidates: PreviousCandidate[] = [];
  for (const input of inputs) {
    const candidate = await readCandidate(input, pictures);
    if (candidate !== null) candidates.push(candidate);
  }
  if (candidates.length === 0) throw new UsageProblem('terminal.previousDirEmpty', { path: folder });
  return candidates;
}
