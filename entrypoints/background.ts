import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background/background.ts';
import '../lib/locales/browser.ts';

export default defineBackground(() => startBackground(browser));
