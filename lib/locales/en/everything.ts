import { batchesPage } from './batches-page.ts';
import { browserTexts } from './browser.ts';
import { helpPage } from './help-page.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { terminal } from './terminal.ts';

export const everything = { ...pages, ...batchesPage, ...helpPage, ...browserTexts, ...terminal, ...papers };
