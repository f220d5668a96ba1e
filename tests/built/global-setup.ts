import { runTool } from '../../scripts/checks.ts';

/** Builds the extension once for all tests that look at it. */
export default function build(): void {
  for (const args of [[], ['--browser', 'firefox', '--mv3']]) {
    // Vitest's own `test` would make it a build for development, with file names and lines in every view.
    if (!runTool('wxt', ['build', ...args])) throw new Error(`wxt build ${args.join(' ')} failed`);
  }
}
