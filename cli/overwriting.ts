import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { type FilePath, forNode } from './disk-names.ts';
import type { Input } from './inputs.ts';
import { UsageProblem } from './problem.ts';

/**
 * Throws UsageProblem where the result would overwrite a file that is read, also where another path or a link leads to it.
 * Pipes and devices lose nothing when they are written.
 */
export function refuseOverwriting(out: string | null, inputs: readonly Input[], files: readonly FilePath[]): void {
  const result = out === null ? null : regularFile(() => statSync(out, { bigint: true }));
  if (out === null || result === null) return;
  const same = (found: BigIntStats | null): boolean => found?.dev === result.dev && found.ino === result.ino;
  const isRead = (path: FilePath): boolean => same(regularFile(() => statSync(forNode(path), { bigint: true })));
  const clash =
    files.some((path) => (path === '-' ? same(standardInput()) : isRead(path))) ||
    inputs.some((input) =>
      input.kind === 'file' ? isRead(input.path) : input.kind === 'stdin' && same(standardInput()),
    );
  if (clash) throw new UsageProblem('terminal.outIsRead', { path: out });
}

function standardInput(): BigIntStats | null {
  return regularFile(() => fstatSync(0, { bigint: true }));
}

/** Null where there is no regular file. */
function regularFile(look: () => BigIntStats): BigIntStats | null {
  try {
    const found = look();
    return found.isFile() ? found : null;
  } catch {
    return null; // Whoever reads or writes it reports the problem.
  }
}
