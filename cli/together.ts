import type { ContextInput } from '../lib/model/audit-context.ts';
import type { OtherReport } from '../lib/model/other-report.ts';
import { buildBatchContexts } from '../lib/related/batch-context.ts';
import { readReport } from './audit-input.ts';
import type { Input } from './inputs.ts';

/**
 * Compares the inputs with each other: for each report, what the others say about it. Each input is read once more before its
 * audit; about 10 KB of each report are kept. Standard input takes no part, because it can be read only once.
 */
export async function contextsTogether(
  inputs: readonly Input[],
  pictures: boolean,
): Promise<ReadonlyMap<Input, ContextInput>> {
  const owners: Input[] = [];
  const reports: OtherReport[] = [];
  for (const input of inputs) {
    const report = input.kind === 'stdin' ? null : await readReport(input, pictures).catch(() => null);
    if (report === null) continue;
    owners.push(input);
    reports.push(report);
  }
  const contexts = buildBatchContexts(reports);
  return new Map(owners.map((input, at) => [input, contexts[at] ?? {}]));
}
