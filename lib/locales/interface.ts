/** Texts of badge and menu in all languages: the background speaks that of the settings and cannot load it when asked. */
import { interfaceTexts as en } from './en/interface.ts';
import { register } from './text.ts';
import { interfaceTexts as zhCN } from './zh-CN/interface.ts';
import { interfaceTexts as zhTW } from './zh-TW/interface.ts';

register('zh-CN', zhCN);
register('zh-TW', zhTW);
register('en', en);
