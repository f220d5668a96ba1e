import type { ContextInput } from '../lib/model/audit-context.ts';
import type { OtherReport } from '../lib/model/other-report.ts';
import { buildBatchContexts } from '../lib/related/batch-context.ts';
import { readReport } from './audit-input.ts';
import type { Input } from './inputs.ts';

/**
 * What the reports among these inputs mean for each other. Each is read once before it is audited, and what is compared is
 * kept: about 10 KB a report. What is no report, and standard input, which can be read only once, takes no part.
 */
export async function contextsTogether(inputs: readonly Input[]): Promise<ReadonlyMap<Input, ContextInput>> {
  const owners: Input[] = [];
  const reports: OtherReport[] = [];
  for (const input of inputs) {
    const report = input.kind === 'stdin' ? null : await readReport(input).catch(() => null);
    if (report === null) continue;
    owners.push(input);
    reports.push(report);
  }
  const context = buildBatchContexts(reports);
  return new Map(owners.map((input, at) => [input, context[at] ?? {}]));
}
