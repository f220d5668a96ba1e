import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectEngine } from '../lib/browser/engine/connect.ts';
import { nativeRuntime, nativeStorage } from '../lib/browser/page/native.ts';

/** Injected into a page that is a report, or on a click; a second injection only asks the first to look again. */
export default defineUnlistedScript(() => connectEngine(nativeRuntime(), nativeStorage()));
