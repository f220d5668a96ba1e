import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { type FilePath, forNode } from './disk-names.ts';
import type { Input } from './inputs.ts';
import { UsageProblem } from './problem.ts';

/**
 * Throws UsageProblem where the file for the result is one that is read, whatever it is called there: other paths, links of
 * both kinds. Pipes and devices lose nothing by being written.
 */
export function refuseOverwriting(out: string | null, inputs: readonly Input[], files: readonly FilePath[]): void {
  const result = out === null ? null : seen(() => statSync(out, { bigint: true }));
  if (out === null || result === null) return;
  const same = (found: BigIntStats | null): boolean => found?.dev === result.dev && found.ino === result.ino;
  const isRead = (path: FilePath): boolean => same(seen(() => statSync(forNode(path), { bigint: true })));
  const clash =
    files.some((path) => (path === '-' ? same(standardInput()) : isRead(path))) ||
    inputs.some((input) =>
      input.kind === 'file' ? isRead(input.path) : input.kind === 'stdin' && same(standardInput()),
    );
  if (clash) throw new UsageProblem('terminal.outIsRead', { path: out });
}

function standardInput(): BigIntStats | null {
  return seen(() => fstatSync(0, { bigint: true }));
}

/** null where there is no such file, or it is no regular one. */
function seen(look: () => BigIntStats): BigIntStats | null {
  try {
    const found = look();
    return found.isFile() ? found : null;
  } catch {
    return null; // Whoever reads or writes it says what is wrong.
  }
}
