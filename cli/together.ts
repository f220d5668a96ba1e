import { circumstancesOfBatch } from '../lib/batch/circumstances.ts';
import type { GivenCircumstances } from '../lib/model/circumstances.ts';
import type { OtherReport } from '../lib/model/other-report.ts';
import { readReport } from './audit-input.ts';
import type { Input } from './inputs.ts';

/**
 * What the reports among these inputs mean for each other. Each is read once before it is audited, and what is compared is
 * kept: about 10 KB a report. What is no report, and standard input, which can be read only once, takes no part.
 */
export async function circumstancesTogether(inputs: readonly Input[]): Promise<ReadonlyMap<Input, GivenCircumstances>> {
  const owners: Input[] = [];
  const reports: OtherReport[] = [];
  for (const input of inputs) {
    const report = input.kind === 'stdin' ? null : await readReport(input).catch(() => null);
    if (report === null) continue;
    owners.push(input);
    reports.push(report);
  }
  const circumstances = circumstancesOfBatch(reports);
  return new Map(owners.map((input, at) => [input, circumstances[at] ?? {}]));
}
