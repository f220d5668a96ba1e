import type { interfaceTexts as keys } from '../zh-CN/interface.ts';

export const interfaceTexts: Record<keyof typeof keys, string> = {};
