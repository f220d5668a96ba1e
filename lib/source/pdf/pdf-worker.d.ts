/** The half of pdf.js that parses, in both builds; it comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: import('./library.ts').ParserLibrary;
}

declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: import('./library.ts').ParserLibrary;
}
