import { defineConfig } from 'vitest/config';

/**
 * Tests that mutants have to get past (stryker.config.json): those of the folders that are mutated, and no slower ones.
 * MUTATION_TESTS: fewer of them, where a file is looked at alone.
 */
export default defineConfig({
  test: {
    include: [process.env.MUTATION_TESTS ?? 'tests/{forms,facts,claims,checks,findings}/**/*.test.ts'],
    // Starts processes of their own, in which no mutant is alive.
    exclude: ['tests/checks/catalogue.test.ts'],
    testTimeout: 60_000,
  },
});
