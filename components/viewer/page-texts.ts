import type { Anchor, Block, SourceDocument } from '../../lib/model/document.ts';

/** A block or cell of a page, as it was read. */
export interface PageText {
  /** A cell has space around its text, words have none. */
  readonly kind: 'words' | 'cell';
  readonly text: string;
  readonly anchor: Extract<Anchor, { kind: 'page' }>;
}

/** The texts of the document by page, in reading order; each place occurs once. */
export function textsByPage({ blocks }: SourceDocument): ReadonlyMap<number, readonly PageText[]> {
  const places = new Map<string, PageText>();
  for (const { kind, text, anchor } of blocks.flatMap(textsOf)) {
    if (anchor.kind === 'page') places.set([anchor.page, ...anchor.box].join(' '), { kind, text, anchor });
  }
  return Map.groupBy(places.values(), ({ anchor }) => anchor.page);
}

function textsOf(block: Block): readonly (Omit<PageText, 'anchor'> & { readonly anchor: Anchor })[] {
  if (block.kind === 'table') return block.grid.rows.flat().map(({ text, anchor }) => ({ kind: 'cell', text, anchor }));
  return [{ kind: 'words', text: block.kind === 'text' ? block.text : block.alt, anchor: block.anchor }];
}
