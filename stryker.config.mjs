import { groups } from './tests/mutation/groups.ts';

/** One group of the mutated folders, named by MUTATION_GROUP; `npm run mutation` runs one after the other. */
const name = process.env.MUTATION_GROUP ?? '';
const group = groups[name];
if (group === undefined) throw new Error(`MUTATION_GROUP is one of ${Object.keys(groups).join(', ')}.`);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: group.mutated,
  testRunner: 'one-script',
  plugins: ['./tests/mutation/runner.ts'],
  oneScript: group.tests,
  ignorePatterns: ['.output', '.wxt', 'docs/screens', 'tests/e2e', 'tests/bench', 'reports'],
  reporters: ['progress', 'json', 'html'],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  tempDirName: '.stryker-tmp',
  warnings: { slow: false },
  concurrency: 2,
  timeoutMS: 20_000,
};
