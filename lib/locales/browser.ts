/** Texts of badge and menus in all languages: the background has no time to load one when the browser wants a text. */
import { browserTexts as en } from './en/browser.ts';
import { register } from './text.ts';
import { browserTexts as zhCN } from './zh-CN/browser.ts';
import zhTW from './zh-TW/browser.json' with { type: 'json' };

register('zh-CN', zhCN);
register('zh-TW', zhTW);
register('en', en);
