import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, checks, runCheck, runTool } from './checks.ts';
import { type Count, countTests, type VitestReport } from './count-tests.ts';

const folder = join(import.meta.dirname, '../.output/test');

/** All of vitest's tests under one configuration; its report is read back from a file, not from what it prints. */
function runVitest(name: string, config: string): Count {
  console.log(`\n▶ ${name}`);
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const succeeded = runTool('vitest', args);
  return countTests(readReport(file), succeeded);
}

function countCheck(check: Check): Count {
  return runCheck(check) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

mkdirSync(folder, { recursive: true });
const results: readonly { readonly name: string; readonly count: Count }[] = [
  ...checks.map((check) => ({ name: check.name, count: countCheck(check) })),
  { name: 'unit tests', count: runVitest('unit tests', 'vitest.config.ts') },
  { name: 'built extension', count: runVitest('built extension', 'vitest.e2e.config.ts') },
];

console.log('');
for (const { name, count } of results) {
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${name}: ${count.passed} passed, ${count.failed} failed`);
}
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
