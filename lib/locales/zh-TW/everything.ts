// Written by scripts/traditional-texts.ts.
import { batchesPage } from './batches-page.ts';
import browserTexts from './browser.json' with { type: 'json' };
import { helpPage } from './help-page.ts';
import { pages } from './pages.ts';
import papers from './papers.json' with { type: 'json' };
import terminal from './terminal.json' with { type: 'json' };

export const everything = { ...pages, ...batchesPage, ...helpPage, ...browserTexts, ...terminal, ...papers };
