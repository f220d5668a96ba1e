import { browserTexts } from './browser.ts';
import { terminal } from './terminal.ts';
import { workbenchPage } from './workbench-page.ts';

export const everything = { ...workbenchPage, ...browserTexts, ...terminal };
