import type { terminal as keys } from '../zh-CN/terminal.ts';

export const terminal: Record<keyof typeof keys, string> = {};
