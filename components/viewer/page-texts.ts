import type { Anchor, Block, PictureBox, SourceDocument } from '../../lib/model/document.ts';

/** A block or cell of a page, as it was read. */
export interface PageText {
  /** A cell has space around its text, words have none. */
  readonly kind: 'words' | 'cell';
  readonly text: string;
  readonly anchor: PageAnchor;
  /** The text line by line; none where a reader does not know its lines. */
  readonly lines: readonly OverlaidLine[];
}

interface OverlaidLine {
  readonly text: string;
  /** Null: it stands on another page. */
  readonly box: PictureBox | null;
}

type PageAnchor = Extract<Anchor, { kind: 'page' }>;

/** The texts of the document by page, in reading order; each place occurs once. */
export function textsByPage({ blocks }: SourceDocument): ReadonlyMap<number, readonly PageText[]> {
  const places = new Map<string, PageText>();
  for (const each of blocks.flatMap(textsOf)) places.set([each.anchor.page, ...each.anchor.box].join(' '), each);
  return Map.groupBy(places.values(), ({ anchor }) => anchor.page);
}

function textsOf(block: Block): readonly PageText[] {
  if (block.kind === 'table')
    return block.grid.rows.flat().flatMap(({ text, anchor }) => placed('cell', text, anchor, []));
  const { anchor } = block;
  if (block.kind === 'image') return placed('words', block.alt, anchor, []);
  const { text, lines = [] } = block;
  const inLines = lines.map((line, index) => ({
    text: text.slice(line.start, lines[index + 1]?.start),
    box: boxOn(line.anchor, anchor),
  }));
  return placed('words', text, anchor, inLines);
}

function placed(kind: PageText['kind'], text: string, anchor: Anchor, lines: readonly OverlaidLine[]): readonly PageText[] {
  return anchor.kind === 'page' ? [{ kind, text, anchor, lines }] : [];
}

function boxOn(line: Anchor, paragraph: Anchor): PictureBox | null {
  return line.kind === 'page' && paragraph.kind === 'page' && line.page === paragraph.page ? line.box : null;
}
