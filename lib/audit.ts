import { rules } from './checks/registry.ts';
import { readProse } from './claims/index.ts';
import { compose } from './composer.ts';

/** The whole audit in one piece: command line, tests, benchmark. */
export const audit = compose(readProse, rules);
