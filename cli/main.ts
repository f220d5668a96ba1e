/** Entry of the command line; gouji.mjs finds a Node that can run it. */
import { localeOf } from './options.ts';
import { run } from './run.ts';
import { stopInOrder } from './stop.ts';

const args = process.argv.slice(2);
stopInOrder(localeOf(args));
process.exitCode = await run(args);
