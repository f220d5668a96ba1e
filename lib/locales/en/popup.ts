import { headlineTexts } from './headline.ts';
import { interfaceTexts } from './interface.ts';
import { names } from './names.ts';
import { rules } from './rules.ts';
import { titles } from './titles.ts';

/** The texts of the popup, which has to stay small. */
export const popup = { ...names, ...rules, ...titles, ...interfaceTexts, ...headlineTexts };
