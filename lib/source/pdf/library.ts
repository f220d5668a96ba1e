/** What the reader asks of pdf.js. Both of its builds give it: in-browser.ts and in-node.ts choose one. */

export interface PdfLibrary {
  readonly getDocument: (source: DocumentSource) => LoadingTask;
  /** Names of the drawing operators → their numbers. */
  readonly OPS: Readonly<Record<string, number>>;
  /** A Worker or a MessagePort is its port: types that this part of the code does not know, as the HTMLDocument below. */
  readonly PDFWorker: { readonly create: (options: { readonly port: never; readonly verbosity: number }) => PdfWorker };
}

/** The library's other half, which parses the file. */
export interface PdfWorker {
  readonly destroy: () => void;
}

/** What is needed of a Worker or a MessagePort, which the core does not know. */
export interface ParserPort {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
}

/** A port to a parser of one's own, to be ended when the file is read. */
export interface Parser {
  readonly port: ParserPort;
  /** Whether it fetches the character maps itself: in a browser, where the library's other half would ask a document. */
  readonly fetches: boolean;
  /** Rejects when the parser breaks down, which nobody else would tell; else never settles. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

export interface DocumentSource {
  readonly data: Uint8Array;
  readonly worker: never;
  readonly cMapUrl?: string;
  readonly useWorkerFetch: boolean;
  readonly password?: string;
  readonly verbosity: number;
  readonly maxImageSize: number;
  readonly disableFontFace: boolean;
  /** An HTMLDocument, a type that this part of the code does not know. */
  readonly ownerDocument: never;
  readonly useSystemFonts: boolean;
  readonly stopAtErrors: boolean;
}

export interface LoadingTask {
  readonly promise: Promise<PdfFile>;
  readonly destroy: () => Promise<void>;
}

export interface PdfFile {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  readonly getOptionalContentConfig: () => Promise<LayerVisibility>;
}

export interface LayerVisibility {
  readonly isVisible: (group: never) => boolean;
}

export interface PdfPage {
  /** Crop box [x0, y0, x1, y1] in user space. */
  readonly view: readonly number[];
  readonly getOperatorList: () => Promise<OperatorList>;
  /** Fonts by id. With a function, which gets the font, `get` waits until it is there. */
  readonly commonObjs: {
    readonly has: (id: string) => boolean;
    readonly get: (id: string, take?: (font: unknown) => void) => unknown;
  };
  readonly cleanup: () => boolean;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  /** Arguments by operator; null where it has none. */
  readonly argsArray: readonly unknown[];
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
