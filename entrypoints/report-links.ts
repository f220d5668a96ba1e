import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linksOfPage } from '../lib/browser/page/report-links.ts';

/** Injected when the popup finds no report on the page; its result goes to the popup. */
export default defineUnlistedScript(() => linksOfPage(document));
