import { runTool } from '../../scripts/checks.ts';

/** Builds the command line once for all tests that start it: they test what is shipped. */
export default function build(): void {
  if (!runTool('node', ['scripts/build-cli.ts'])) throw new Error('The command line was not built.');
}
