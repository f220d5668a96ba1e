/**
 * `npm run mutation` runs Stryker over all groups of tests/mutation/groups.ts, or over those named after `--`, and prints
 * their scores. reports/mutation/*.html list the survivors. MUTATION_SAMPLE=10 tries each tenth mutant only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from '../tests/mutation/groups.ts';
import { isInSample } from '../tests/mutation/sample.ts';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}: ${Object.keys(groups).join(', ')}`);

const names = wanted.length > 0 ? wanted : Object.keys(groups);
const counts = names.map((name) => {
  const env = { ...process.env, MUTATION_GROUP: name };
  const { status } = spawnSync('stryker', ['run'], { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${name}.`);
  return count(name);
});
const all = { name: 'all', detected: sum('detected'), undetected: sum('undetected') };
for (const { name, detected, undetected } of [...counts, all]) {
  const mutants = detected + undetected;
  console.log(`${name.padEnd(10)} ${((100 * detected) / mutants).toFixed(1)} % of ${mutants} mutants`);
}

/** The part of Stryker's report (mutation-testing-report-schema) that is counted. */
interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly id: string; readonly status: string }[] }>
  >;
}

/** Counts as Stryker does: a mutant that never ends is detected, one that no test reaches is not. */
function count(name: string) {
  const report = readFileSync(join(root, `reports/mutation/${name}.json`), 'utf8');
  const { files } = JSON.parse(report) as MutationReport;
  const mutants = Object.values(files).flatMap((file) => file.mutants.filter(({ id }) => isInSample(id)));
  const states = mutants.map(({ status }) => status);
  const having = (...some: string[]) => states.filter((status) => some.includes(status)).length;
  return { name, detected: having('Killed', 'Timeout'), undetected: having('Survived', 'NoCoverage') };
}

function sum(what: 'detected' | 'undetected'): number {
  return counts.reduce((total, one) => total + one[what], 0);
}
