import { htmlLayouts } from './html.ts';
import type { Layout } from './layout.ts';
import { textLayouts } from './text.ts';

export type { Layout, Rendering } from './layout.ts';

export const layouts: readonly Layout[] = [...htmlLayouts, ...textLayouts];
