/** Texts of badge and menu in all languages: the background cannot load that of the settings when it is asked. */
import { browserTexts as en } from './en/browser.ts';
import { register } from './text.ts';
import { browserTexts as zhCN } from './zh-CN/browser.ts';
import zhTW from './zh-TW/browser.json' with { type: 'json' };

register('zh-CN', zhCN);
register('zh-TW', zhTW);
register('en', en);
