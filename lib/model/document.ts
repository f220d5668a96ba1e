/**
 * A source (page, file, text) after reading: blocks in reading order.
 * No DOM type appears here: a block has an anchor for its place.
 */

/** The place of a piece of a document in its source. `picture`: its words were read from a picture there. */
export type Anchor =
  /** Indices of element children from the root element down; through an iframe, its document's root element is child 0. */
  | { readonly kind: 'dom'; readonly path: readonly number[]; readonly picture?: PictureBox }
  /** Line (from 0) and half-open range of UTF-16 offsets in that line of a text source. */
  | { readonly kind: 'text'; readonly line: number; readonly start: number; readonly end: number }
  /**
   * Page (from 1) and box [x0, y0, x1, y1] in PDF points, from the top left corner of the visible page (its crop box)
   * as it lies before the file's own /Rotate turns it.
   */
  | { readonly kind: 'page'; readonly page: number; readonly box: PictureBox; readonly picture?: true };

/** [x0, y0, x1, y1]: points of a page, or pixels of the picture that a DOM path leads to. */
export type PictureBox = readonly [number, number, number, number];

/** Whether the words at this place were read from a picture, which may have been misread. */
export function inPicture(anchor: Anchor): boolean {
  return anchor.kind !== 'text' && anchor.picture !== undefined;
}

/** A paragraph, heading, list item or line of text. `text` is raw but for white space: runs folded to one space, ends trimmed. */
interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /** 1–6 for h1–h6 (or markdown #), 0 for all else. Bold paragraphs are 0: later stages recognize headings by their words. */
  readonly level: number;
  readonly anchor: Anchor;
  /** Of words on a page: its lines in order, which may go on on the next page. */
  readonly lines?: readonly PlacedLine[];
}

/** A line of a text as it stands on a page. */
export interface PlacedLine {
  /** Offset in the text where the line begins. */
  readonly start: number;
  readonly anchor: Anchor;
}

/** A cell at the place where it starts; a cell that spans several is listed once. */
export interface GridCell {
  /** Line breaks inside the cell become one space, ends trimmed; otherwise raw. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly anchor: Anchor;
  /** How sure the recogniser was, from 0 to 1; left out where the source contains the text itself. */
  readonly sure?: number;
}

/** Stands in a text for characters that could not be read from a picture. */
export const unreadMark = '\uFFFD';

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells by row: `rows[r]` are the cells that START in row r, by column. Blank cells are kept. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly grid: Grid;
  readonly anchor: Anchor;
}

/** A picture in the flow; it may show a table. */
interface ImageBlock {
  readonly kind: 'image';
  readonly alt: string;
  readonly anchor: Anchor;
}

export type Block = TextBlock | TableBlock | ImageBlock;

/** Why a reader cut a source or could not read a part of it. Users see a sentence for each. */
export const limitations = [
  'tooManyCells',
  'tooManyNodes',
  'frameNotReadable',
  /** The report continues on other pages (下一页), which were not read. */
  'otherPages',
  /** The source is a frame in a page that may not be read. */
  'pageAroundNotReadable',
  /** Some pages are pictures that were not read. */
  'scannedPages',
  /** Some words and numbers were read from pictures, and may be misread: what they say is for a person to check. */
  'readFromPictures',
  'tooManyPages',
  /** The file is damaged: the reader took what could be saved. */
  'damagedFile',
  /** A published result of a later version has a limitation that this version does not know. */
  'laterVersion',
] as const;
export type Limitation = (typeof limitations)[number];

/** Pages of a file that were not read; `beyond`: pages after the last one that a reader takes. */
export interface UnreadPages {
  readonly why: 'scanned' | 'damaged' | 'beyond';
  /** In order, first and last page of each, from 1. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Data of a source about itself: a page's `<meta>`, the properties of a file. */
export interface MetaEntry {
  /** In lower case: `pubdate`, `article:published_time`; `created` of a file: the day it was made. */
  readonly name: string;
  readonly content: string;
}

export interface SourceDocument {
  /** The page's `<title>`, or null where the source has none. */
  readonly pageTitle: string | null;
  /** Path of the file as it was given; left out where there is none. */
  readonly name?: string;
  /** Entries that name a date, a title or a publisher, in order; left out where the source has no such thing. */
  readonly meta?: readonly MetaEntry[];
  readonly blocks: readonly Block[];
  readonly limitations: readonly Limitation[];
  /** Left out where every page was read, or where there are none. */
  readonly unreadPages?: readonly UnreadPages[];
}
