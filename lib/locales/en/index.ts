import { interfaceTexts } from './interface.ts';
import { names } from './names.ts';
import { rules } from './rules.ts';

export const en = { ...names, ...rules, ...interfaceTexts };
