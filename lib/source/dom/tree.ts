/** The attributes that the reader asks for. */
export const attributeNames = [
  'alt',
  'class',
  'colspan',
  'content',
  'data',
  'data-gouji',
  'height',
  'hidden',
  'href',
  'itemprop',
  'name',
  'open',
  'property',
  'rowspan',
  'src',
  'srcdoc',
  'style',
  'type',
  'width',
] as const;
export type AttributeName = (typeof attributeNames)[number];

/**
 * The tree of nodes that the reader reads. The live DOM (live.ts) and parse5's tree (parsed.ts) implement it, so one
 * reader serves the page in the browser and the file on disk, with equal results.
 */
export interface Tree<N> {
  /** Local name in lower case of an element; `#text` of a text node; another name that starts with `#` of any other node. */
  readonly name: (node: N) => string;
  readonly children: (node: N) => ArrayLike<N>;
  readonly parent: (node: N) => N | null;
  /** Characters of a text node. */
  readonly data: (node: N) => string;
  readonly attribute: (element: N, name: AttributeName) => string | null;
  /** Characters of all text nodes inside, in order, as DOM's textContent. */
  readonly textContent: (element: N) => string;
  /** Whether an element inside may be hidden or made a block by its own attributes. */
  readonly isStyled: (element: N) => boolean;
  /** Whether an element shows nodes that are not its descendants (a shadow root, a slot). */
  readonly showsOthers: (element: N) => boolean;
  /**
   * Text of an element that is not styled and holds inline elements only, where the tree can give it faster than a
   * walk; else null.
   */
  readonly plainText: (element: N) => string | null;
  /** The same of a table cell that may hold its text in one paragraph. */
  readonly plainCellText: (cell: N) => string | null;
  /** Width and height of a picture in pixels, where they are known. */
  readonly pictureSize: (element: N) => readonly (number | null)[];
  /** Whether there are more descendant elements than that. */
  readonly hasMoreThan: (element: N, count: number) => boolean;
  /** Descendant elements of that name in tree order. */
  readonly elements: (root: N, name: string) => ArrayLike<N>;
  /** Root element of a frame's document: null where it has none, `blocked` where it has one that may not be read. */
  readonly frameRoot: (frame: N) => N | null | 'blocked';
}

export function isElementName(name: string): boolean {
  return name.charCodeAt(0) !== 35; // '#'
}
