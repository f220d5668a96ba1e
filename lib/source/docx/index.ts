import mammoth from 'mammoth';
import type { SourceDocument } from '../../model/document.ts';
import { readHtml } from '../dom/parsed.ts';
import { zipEntries } from '../kind.ts';

/** Unpacked, a report with pictures has a few megabytes; more is a bomb. */
const CAP_MEGABYTES = 256;

/** damaged: no Word file, or cut off; tooLarge: it says it unpacks to more than anybody should. */
export type DocxTrouble = 'damaged' | 'tooLarge';

export class DocxProblem extends Error {
  readonly trouble: DocxTrouble;
  constructor(trouble: DocxTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'DocxProblem';
    this.trouble = trouble;
  }
}

export interface DocxReading {
  readonly document: SourceDocument;
  /** The file as HTML, which anchors point into; not safe to show as it is. */
  readonly html: string;
}

/** Reads a Word file (.docx): tables with merged cells, headings, text boxes; deleted text is left out. Throws DocxProblem. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const unpacked = zipEntries(bytes).reduce((sum, { size }) => sum + size, 0);
  if (unpacked > CAP_MEGABYTES * 1024 * 1024) throw new DocxProblem('tooLarge');
  // Node's mammoth takes `buffer`, the browser's `arrayBuffer`.
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  const html = await mammoth.convertToHtml(input, options).then(
    ({ value }) => `<!doctype html><body>${value}</body>`,
    (error: unknown) => {
      throw new DocxProblem('damaged', error);
    },
  );
  return { document: readHtml(html), html };
}

const options = {
  // A picture matters by being there; what it shows is not read.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  // An empty paragraph in a cell is what a blank cell is made of.
  ignoreEmptyParagraphs: false,
  externalFileAccess: false,
};
