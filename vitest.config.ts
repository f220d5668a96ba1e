import { defineConfig } from 'vitest/config';

/** Tests of the source. Those of the built extension have vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**', 'node_modules/**'],
    hookTimeout: 60_000,
    // Tests over many generated reports take seconds, and more on a busy machine.
    testTimeout: 60_000,
  },
});
