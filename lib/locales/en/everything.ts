import { browserTexts } from './browser.ts';
import { pages } from './pages.ts';
import { terminal } from './terminal.ts';
import { workbenchPage } from './workbench-page.ts';

export const everything = { ...pages, ...workbenchPage, ...browserTexts, ...terminal };
