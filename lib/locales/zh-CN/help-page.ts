import { help } from './help.ts';
import { popup } from './popup.ts';
import { rulePages } from './rule-pages.ts';

/** The texts of the help page. */
export const helpPage = { ...popup, ...help, ...rulePages };
