import type { SourceDocument } from '../model/document.ts';
import type { AuditResult } from '../model/result.ts';
import { decode } from './decode.ts';
import { readHtml } from './dom/parsed.ts';
import { type FileKind, kindOf } from './kind.ts';
import { tellMarkup } from './markup.ts';
import type { PdfReading } from './pdf/read.ts';
import { readText } from './text/index.ts';

/** Why a file cannot be read; each has a sentence in the locale files (`file.<trouble>`). */
export type FileTrouble =
  | Exclude<FileKind, 'pdf' | 'docx' | 'other'>
  | 'notText'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  /** Pages that are pictures of a report: there is no text to read. */
  | 'scanned';

export class FileProblem extends Error {
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'FileProblem';
    this.trouble = trouble;
  }
}

export interface FileReading {
  readonly document: SourceDocument;
  readonly kind: AuditResult['source']['kind'];
}

/** What the edge brings along: pdf.js has one build for browsers and one for Node. The bytes may be taken over. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfReading>;

/**
 * Reads a file of any kind by what it holds; `charset` is the encoding that a server named. Throws FileProblem.
 * Readers of PDF and Word files are loaded when such a file comes.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  readPdf: ReadPdf,
  charset?: string,
): Promise<FileReading> {
  const { document, kind } = await readBytes(bytes, name, readPdf, charset);
  return { document: { ...document, name }, kind };
}

async function readBytes(
  bytes: Uint8Array,
  name: string,
  readPdf: ReadPdf,
  charset: string | undefined,
): Promise<FileReading> {
  const kind = kindOf(bytes, name);
  if (kind === 'pdf') return { document: await readPdfFile(bytes, readPdf), kind };
  if (kind === 'docx') return { document: await readDocxFile(bytes), kind };
  if (kind !== 'other') throw new FileProblem(kind);
  const decoded = decode(bytes, charset);
  if (decoded === null) throw new FileProblem('notText');
  const markup = tellMarkup(decoded.text);
  if (markup.kind === 'text') return { document: readText(markup.text), kind: 'text' };
  return { document: readHtml(markup.html), kind: markup.kind === 'html' ? 'html' : 'text' };
}

async function readPdfFile(bytes: Uint8Array, readPdf: ReadPdf): Promise<SourceDocument> {
  const { PdfProblem } = await import('./pdf/problem.ts');
  const { document, scannedPages } = await readPdf(bytes).catch((error: unknown) => {
    throw error instanceof PdfProblem ? new FileProblem(error.kind, error) : error;
  });
  if (scannedPages.length > 0 && document.blocks.every(({ kind }) => kind === 'image'))
    throw new FileProblem('scanned');
  return document;
}

async function readDocxFile(bytes: Uint8Array): Promise<SourceDocument> {
  const { DocxProblem, readDocx } = await import('./docx/index.ts');
  const { document } = await readDocx(bytes).catch((error: unknown) => {
    throw error instanceof DocxProblem ? new FileProblem(error.trouble, error) : error;
  });
  return document;
}
