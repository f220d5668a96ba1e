/**
 * What the reader uses of pdf.js. Both of its builds give it: in-browser.ts and in-node.ts choose one. What pdf.js does
 * not document stands in tests/source/pdf/library-contract.test.ts; package.json pins the version for its sake.
 */
import type { getDocument, PDFPageProxy, PDFWorker } from 'pdfjs-dist';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export interface PdfLibrary {
  readonly getDocument: typeof getDocument;
  /** Names of the drawing operators → their numbers. */
  readonly OPS: Readonly<Record<string, number>>;
  readonly PDFWorker: typeof PDFWorker;
}

/** Operators of a page, and their arguments in the same order. */
export type OperatorList = Pick<Awaited<ReturnType<PDFPageProxy['getOperatorList']>>, 'fnArray' | 'argsArray'>;

export interface LayerVisibility {
  readonly isVisible: (group: never) => boolean;
}

/** The part of Worker and MessagePort that is used: the core does not know the DOM's types. */
export interface ParserPort {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
}

/** A parser for one file, to be ended when the file is read. */
export interface Parser {
  readonly port: ParserPort;
  /** Whether it fetches the character maps itself: in a browser, where the library's other half would ask a document. */
  readonly fetches: boolean;
  readonly end: () => void;
}

/** The half of pdf.js that parses. */
export interface ParserLibrary {
  initializeFromPort(port: unknown): void;
}

/** A font as it comes with the operators. */
export interface PdfFont {
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly bbox?: readonly number[];
  readonly fontMatrix?: readonly number[];
}

/** One character code of a shown string. */
export interface PdfGlyph {
  readonly unicode: string;
  /** In glyph space, mostly thousandths of the font size. */
  readonly width: number;
  /** Advance and origin of vertical writing. */
  readonly vmetric?: readonly number[];
  readonly isSpace: boolean;
}
