import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../lib/browser/background.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => handleMessage(browser, message, sender));
});
