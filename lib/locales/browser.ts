/** Texts of badge and menu in all languages: the background speaks that of the settings and cannot load it when asked. */
import { browserTexts as en } from './en/browser.ts';
import { register } from './text.ts';
import { browserTexts as zhCN } from './zh-CN/browser.ts';
import { browserTexts as zhTW } from './zh-TW/browser.ts';

register('zh-CN', zhCN);
register('zh-TW', zhTW);
register('en', en);
