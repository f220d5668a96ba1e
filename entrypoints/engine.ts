import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectEngine } from '../lib/browser/engine/connect.ts';

/** Injected into a page that is a report, or on a click; a second injection only has the first audit again. */
export default defineUnlistedScript(() => connectEngine(browser));
