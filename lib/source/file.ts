import type { SourceDocument } from '../model/document.ts';
import type { ReadingLimits } from '../model/limits.ts';
import type { AuditResult } from '../model/result.ts';
import { decode } from './decode.ts';
import { readHtml } from './dom/parsed.ts';
import { FileProblem } from './file-problem.ts';
import { type FileKind, kindOf } from './kind.ts';
import { detectMarkup } from './markup.ts';
import type { PdfOptions, PdfReading } from './pdf/read.ts';
import type { PictureReading } from './pdf/scans.ts';
import { readText } from './text/index.ts';

export interface FileReading {
  readonly document: SourceDocument;
  readonly kind: AuditResult['source']['kind'];
}

/**
 * The PDF reader that the caller brings: pdf.js has one build for browsers and one for Node. It may take the bytes over.
 * Throws FileProblem.
 */
export type ReadPdf = (
  bytes: Uint8Array,
  options: Pick<PdfOptions, 'limits' | 'password' | 'pictures'>,
) => Promise<PdfReading>;

export interface Readers {
  readonly limits: ReadingLimits;
  readonly readPdf: ReadPdf;
  /** Loads the recogniser; with it scanned pages and files that are pictures are read. */
  readonly pictures?: Omit<PictureReading, 'limits'>;
}

/**
 * Reads a file of any kind by what it holds; `charset` is the encoding that a server named. Throws FileProblem.
 * Readers of PDF and Word files are loaded when such a file comes. They keep to their limits, but the caller must
 * be able to end them: this runs in a worker or a process of its own.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  readers: Readers,
  charset?: string,
): Promise<FileReading> {
  const kind = kindOf(bytes, name);
  if (kind === 'picture' && readers.pictures !== undefined) {
    const { pdfOfPictureFile } = await import('./picture/picture-file.ts');
    return readFile(pdfOfPictureFile(bytes, readers.limits.pictures.pixels), name, readers);
  }
  if (kind !== 'pdf' && kind !== 'docx') return readTextFile(bytes, name, kind, charset);
  const document = kind === 'pdf' ? await readPdfFile(bytes, readers) : await readDocxFile(bytes, readers.limits);
  return { document: { ...document, name }, kind };
}

/** Reads text or HTML. Throws FileProblem. */
export function readTextFile(
  bytes: Uint8Array,
  name: string,
  kind: Exclude<FileKind, 'pdf' | 'docx'>,
  charset?: string,
): FileReading {
  const reading = readWritten(bytes, kind, charset);
  return { ...reading, document: { ...reading.document, name } };
}

function readWritten(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'pdf' | 'docx'>,
  charset: string | undefined,
): FileReading {
  if (kind !== 'other') throw new FileProblem(kind);
  const decoded = decode(bytes, charset);
  if (decoded === null) throw new FileProblem('notText');
  const markup = detectMarkup(decoded.text);
  if (markup.kind === 'text') return { document: readText(markup.text), kind: 'text' };
  return { document: readHtml(markup.html), kind: markup.kind === 'html' ? 'html' : 'text' };
}

async function readPdfFile(bytes: Uint8Array, { readPdf, limits, pictures }: Readers): Promise<SourceDocument> {
  const { document, scannedPages } = await readPdf(bytes, {
    limits: limits.pdf,
    ...(pictures !== undefined && { pictures: { ...pictures, limits: limits.pictures } }),
  });
  if (scannedPages.length > 0 && document.blocks.every(({ kind }) => kind === 'image'))
    throw new FileProblem(pictures === undefined ? 'scanned' : 'scansUnread');
  return document;
}

async function readDocxFile(bytes: Uint8Array, limits: ReadingLimits): Promise<SourceDocument> {
  const { readDocx } = await import('./docx/index.ts');
  return (await readDocx(bytes, limits.docx)).document;
}
