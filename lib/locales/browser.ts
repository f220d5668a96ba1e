/** Texts of badge and menus in all languages: the background has no time to load one when the browser wants a text. */
import { browserTexts as en } from './en/browser.ts';
import { headlineTexts as headlineEn } from './en/headline.ts';
import { register } from './text.ts';
import { browserTexts as zhCN } from './zh-CN/browser.ts';
import { headlineTexts as headlineZhCN } from './zh-CN/headline.ts';
import zhTW from './zh-TW/browser.json' with { type: 'json' };
import headlineZhTW from './zh-TW/headline.json' with { type: 'json' };

register('zh-CN', { ...zhCN, ...headlineZhCN });
register('zh-TW', { ...zhTW, ...headlineZhTW });
register('en', { ...en, ...headlineEn });
