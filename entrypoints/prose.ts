import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/browser/page/world.ts';
import { readProse } from '../lib/claims/index.ts';

/** Injected right before the engine: the reader of prose, apart so that each script stays small to evaluate. */
export default defineUnlistedScript(() => {
  world().readProse = readProse;
});
