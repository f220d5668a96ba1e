/** Entry of the command line; gouji.mjs finds a Node that can run it. */
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2));
