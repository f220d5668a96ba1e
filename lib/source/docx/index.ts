import { zipSync } from 'fflate/browser';
import mammoth from 'mammoth';
import type { SourceDocument } from '../../model/document.ts';
import type { ArchiveLimits } from '../../model/limits.ts';
import { unpackXml } from '../archive.ts';
import { readHtml } from '../dom/parsed.ts';
import { FileProblem } from '../file-problem.ts';

export interface DocxReading {
  readonly document: SourceDocument;
  /** The file as HTML, which anchors point into; not safe to show as it is. */
  readonly html: string;
}

/** Reads a Word file (.docx): tables with merged cells, headings, text boxes; deleted text is left out. Throws FileProblem. */
export async function readDocx(bytes: Uint8Array, limits: ArchiveLimits): Promise<DocxReading> {
  const html = await convert(bytes, limits).catch((error: unknown) => {
    throw error instanceof FileProblem ? error : new FileProblem('damaged', error);
  });
  return { document: readHtml(html), html };
}

async function convert(bytes: Uint8Array, limits: ArchiveLimits): Promise<string> {
  // Without pictures, and packed anew: what the converter unzips is what was counted.
  const parts = zipSync({ ...unpackXml(bytes, limits) }, { level: 0 });
  // Node's mammoth takes `buffer`, the browser's `arrayBuffer`.
  const input = { buffer: parts, arrayBuffer: parts.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, options);
  return `<!doctype html><body>${value.replaceAll(noteMarks, '')}</body>`;
}

/** Marks of footnotes, and the way back from them, as mammoth writes them: 「收到36[1]件」 is no number. */
const noteMarks =
  /<sup><a href="#(?:foot|end)note-[^"]*" id="(?:foot|end)note-ref-[^"]*">\[\d+\]<\/a><\/sup>| <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const options = {
  // Only that a picture is there matters, not what it shows.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  // A blank cell is made of an empty paragraph.
  ignoreEmptyParagraphs: false,
  externalFileAccess: false,
};
