import { headlineTexts } from './headline.ts';
import { interfaceTexts } from './interface.ts';
import { names } from './names.ts';
import { rules } from './rules.ts';

/** The texts of the popup, which has to stay small. */
export const popup = { ...names, ...rules, ...interfaceTexts, ...headlineTexts };
