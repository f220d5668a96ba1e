import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/browser/page/detector.ts';
import { sendNatively } from '../lib/browser/page/native.ts';

/**
 * Runs on every page of every government site; the manifest lists it as a content script (wxt.config.ts). It is no WXT
 * content script because that shell costs more than the whole detector and leaves listeners on the page.
 */
export default defineUnlistedScript(() => {
  const start = () => detect(window, (message) => void sendNatively(message));
  // A page drawn ahead of a click that may never come is left alone until it is shown.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }
});
