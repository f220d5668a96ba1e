import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedFiles } from '../lib/browser/page/linked-files.ts';

/** Injected when the popup asks, so that pages pay nothing for it; its result goes to the popup. */
export default defineUnlistedScript(() => linkedFiles(document));
