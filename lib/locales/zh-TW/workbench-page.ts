import { batch } from './batch.ts';
import { pages } from './pages.ts';
import { workbench } from './workbench.ts';

/** What the page for many reports shows. */
export const workbenchPage = { ...pages, ...workbench, ...batch };
