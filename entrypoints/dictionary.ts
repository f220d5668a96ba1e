import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/browser/page/world.ts';
import { fold } from '../lib/facts/dictionary.ts';

/** Injected beside the engine into pages in traditional characters: too heavy for all others. */
export default defineUnlistedScript(() => {
  world().fold = fold;
});
