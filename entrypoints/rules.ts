import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/browser/page/world.ts';
import { rules } from '../lib/checks/registry.ts';

/** Injected right before the engine: the rules, apart so that each script stays small to evaluate. */
export default defineUnlistedScript(() => {
  world().rules = rules;
});
