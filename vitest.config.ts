import { defineConfig } from 'vitest/config';
import { CountReporter } from './scripts/count-tests.ts';

/** Tests over many generated reports and in browsers take seconds, and more on a busy machine. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
const elsewhere = ['tests/{built,bench,cli,parity,repository}/**', 'node_modules/**'];

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    // Browsers and programs that tests start leave a core idle for much of the time; one worker more runs into time limits.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: elsewhere,
          ...timeouts,
          // On a busy machine a page of a thousand reports takes more than a second to draw.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      // Types, lint and layers of the repository, as `npm run check` has them.
      { test: { name: 'checks', include: ['tests/repository/*.test.ts'], ...timeouts } },
      {
        test: {
          name: 'cli',
          include: ['tests/{cli,parity}/*.test.ts'],
          globalSetup: ['tests/cli/global-setup.ts'],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/*.test.ts', 'tests/bench/*.test.ts', 'tests/e2e/*.e2e.ts'],
          globalSetup: ['tests/built/global-setup.ts'],
          ...timeouts,
          // Another browser may run at the same time, and a page or a badge then takes longer.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          // A browser may lose a click on a busy machine. The reporter names what passed at the second try only.
          retry: 1,
        },
      },
    ],
  },
});
