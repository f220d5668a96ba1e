import type { ReadPdf } from '../source/file.ts';

/** Reads PDF with pdf.js, which is loaded when the first comes. `base` is the folder of the extension's files. */
export function createPdfReader(base: string): ReadPdf {
  return async (bytes, options) => {
    const { readPdf } = await import('../source/pdf/in-browser.ts');
    return readPdf(bytes, { cMapUrl: `${base}cmaps/`, wasmUrl: `${base}wasm/`, ...options });
  };
}
