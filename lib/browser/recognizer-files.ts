/** The recogniser of pictures from the files of the extension: nothing is fetched from elsewhere. For workers. */
import type { Recognize } from '../source/picture/recognizer.ts';

/** `base`: the folder of the extension's files. Loads it at the first call, and once. */
export function createRecognizerLoader(base: string): () => Promise<Recognize> {
  const folder = `${base}recognizer/`;
  let loading: Promise<Recognize> | null = null;
  return () => {
    loading ??= load(folder);
    return loading;
  };
}

async function load(folder: string): Promise<Recognize> {
  const [{ loadRecognizer }, model, letters] = await Promise.all([
    import('../source/picture/load.ts'),
    fetch(`${folder}ch_PP-OCRv4_rec_infer.onnx`).then((file) => file.arrayBuffer()),
    fetch(`${folder}ppocr_keys_v1.txt`).then((file) => file.text()),
  ]);
  return loadRecognizer({ wasmPaths: folder, model: new Uint8Array(model), letters });
}
