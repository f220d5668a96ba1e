import { runTool } from '../../scripts/checks.ts';

/** Builds the extension once for all tests that look at it, and packs it for the stores. */
export default function build(): void {
  for (const args of [[], ['--browser', 'firefox', '--mv3']]) {
    // Vitest's own `test` would make it a build for development, with file names and lines in every view.
    if (!runTool('wxt', ['zip', ...args])) throw new Error(`wxt zip ${args.join(' ')} failed`);
  }
}
