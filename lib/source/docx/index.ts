import { unzipSync, zipSync } from 'fflate/browser';
import mammoth from 'mammoth';
import type { SourceDocument } from '../../model/document.ts';
import { readHtml } from '../dom/parsed.ts';
import { zipEntries } from '../kind.ts';

/** The XML of a report has less than one megabyte; each takes mammoth some seconds. */
const CAP_MEGABYTES = 16;

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
  const unpacked = zipEntries(bytes).reduce((sum, { name, size }) => (isXml(name) ? sum + size : sum), 0);
  if (unpacked > CAP_MEGABYTES * 1024 * 1024) throw new DocxProblem('tooLarge');
  const html = await convert(bytes).catch((error: unknown) => {
    throw new DocxProblem('damaged', error);
  });
  return { document: readHtml(html), html };
}

async function convert(bytes: Uint8Array): Promise<string> {
  const parts = zipSync(xmlOf(bytes), { level: 0 });
  // Node's mammoth takes `buffer`, the browser's `arrayBuffer`.
  const input = { buffer: parts, arrayBuffer: parts.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, options);
  return `<!doctype html><body>${value.replaceAll(noteMarks, '')}</body>`;
}

/**
 * The file without pictures, unpacked: each part into as much room as it says it takes, and no more, so that a file that
 * lies about that costs nothing. Throws where it is no zip.
 */
function xmlOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name }) => isXml(name) });
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Marks of footnotes, and the way back from them, as mammoth writes them: 「收到36[1]件」 is no number. */
const noteMarks =
  /<sup><a href="#(?:foot|end)note-[^"]*" id="(?:foot|end)note-ref-[^"]*">\[\d+\]<\/a><\/sup>| <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const options = {
  // A picture matters by being there; what it shows is not read.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  // An empty paragraph in a cell is what a blank cell is made of.
  ignoreEmptyParagraphs: false,
  externalFileAccess: false,
};
