// Written by scripts/traditional-texts.ts.
import help from './help.json' with { type: 'json' };
import { popup } from './popup.ts';
import rulePages from './rule-pages.json' with { type: 'json' };

/** The texts of the help page. */
export const helpPage = { ...popup, ...help, ...rulePages };
