// Written by scripts/traditional-texts.ts.
import headlineTexts from './headline.json' with { type: 'json' };
import interfaceTexts from './interface.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };

/** The texts of the popup, which has to stay small. */
export const popup = { ...names, ...rules, ...titles, ...interfaceTexts, ...headlineTexts };
