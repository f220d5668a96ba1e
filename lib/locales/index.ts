/** All texts of all languages: for the command line, scripts and tests. Pages use load.ts, the background browser.ts. */
import { everything as en } from './en/everything.ts';
import { register } from './text.ts';
import { everything as zhCN } from './zh-CN/everything.ts';
import { everything as zhTW } from './zh-TW/everything.ts';

register('zh-CN', zhCN);
register('zh-TW', zhTW);
register('en', en);

export * from './text.ts';
