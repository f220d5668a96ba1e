import { interfaceTexts } from './interface.ts';
import { names } from './names.ts';
import { rules } from './rules.ts';

/** What the popup shows: it has to stay small. */
export const popup = { ...names, ...rules, ...interfaceTexts };
