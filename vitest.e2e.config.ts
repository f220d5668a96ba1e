import { defineConfig } from 'vitest/config';

/** Tests of the built extension: what it holds, and what it does in a browser. One file after the other: it is one machine. */
export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts', 'tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/built/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page or a badge comes to show takes its time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
