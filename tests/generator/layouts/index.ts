import { docxLayouts } from './docx.ts';
import { htmlLayouts } from './html.ts';
import type { FileLayout, Layout } from './layout.ts';
import { textLayouts } from './text.ts';

export type { FileLayout, Layout, Rendering } from './layout.ts';

/** Those that are text, and quick to make. */
export const layouts: readonly Layout[] = [...htmlLayouts, ...textLayouts];
export const fileLayouts: readonly FileLayout[] = docxLayouts;
