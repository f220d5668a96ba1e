import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../lib/browser/page/page-scripts.ts';
import { fold } from '../lib/facts/dictionary.ts';

/** Injected beside the engine into pages in traditional characters: too heavy for all others. */
export default defineUnlistedScript(() => {
  pageScripts().fold = fold;
});
