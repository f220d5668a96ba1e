/** The text recogniser: a network that reads lines of text (PP-OCRv4), run by onnxruntime-web on this machine. */
import { type Crop, cropHeight } from './crop.ts';

/** What one crop says. */
export interface Recognition {
  readonly text: string;
  /** From 0 to 1: the mean over its characters. */
  readonly sure: number;
  /** Where each character stands, as a share of the crop's width. */
  readonly places: readonly number[];
  /** The same read as if there were only digits and the signs of numbers. */
  readonly digits: { readonly text: string; readonly sure: number };
}

/** The part of onnxruntime-web that is used; lib/source/picture knows neither of its builds. */
export interface Network {
  /** `data`: float32 of n × 3 × 48 × width. Gives n × steps × classes probabilities. */
  run(
    data: Float32Array,
    count: number,
    width: number,
  ): Promise<{ readonly data: Float32Array; readonly steps: number; readonly classes: number }>;
}

/** Reads crops, in their order. */
export type Recognize = (crops: readonly Crop[]) => Promise<readonly Recognition[]>;

/** Crops whose widths are in one step of so many points are read together. */
const widthStep = 32;
/** Points in one batch: more takes memory and wins no time. */
const batchPoints = 48 * 320 * 8;

/** `letters`: the network's characters, a line each, as its vocabulary file has them. */
export function createRecognizer(network: Network, letters: string): Recognize {
  const vocabulary = [
    '',
    ...letters
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.replace(/\r$/, '')),
    ' ',
  ];
  const numeric = vocabulary.flatMap((letter, index) => (index === 0 || /^[0-9.,-]$/.test(letter) ? [index] : []));
  return async (crops) => {
    const waiting = new Map<string, Crop>();
    const keys = crops.map((crop) => {
      const key = keyOf(crop);
      waiting.set(key, crop);
      return key;
    });
    const groups = Map.groupBy(waiting, ([, { width }]) => Math.ceil(width / widthStep));
    const results = new Map<string, Recognition>();
    for (const [step, members] of [...groups].sort(([one], [other]) => one - other)) {
      const width = step * widthStep;
      const most = Math.max(1, Math.floor(batchPoints / (cropHeight * width)));
      for (let from = 0; from < members.length; from += most) {
        const batch = members.slice(from, from + most);
        const read = await readBatch(
          batch.map(([, crop]) => crop),
          width,
        );
        for (const [index, [key]] of batch.entries()) results.set(key, read[index] as Recognition);
      }
    }
    return keys.map((key) => results.get(key) as Recognition);
  };

  async function readBatch(crops: readonly Crop[], width: number): Promise<readonly Recognition[]> {
    const plane = cropHeight * width;
    const input = new Float32Array(crops.length * 3 * plane);
    crops.forEach((crop, index) => {
      // What is right of the crop stays 0, which is grey.
      for (let y = 0; y < cropHeight; y++) {
        for (let x = 0; x < crop.width; x++) {
          const value = (crop.levels[y * crop.width + x] as number) / 127.5 - 1;
          const at = index * 3 * plane + y * width + x;
          input[at] = value;
          input[at + plane] = value;
          input[at + 2 * plane] = value;
        }
      }
    });
    const { data, steps, classes } = await network.run(input, crops.length, width);
    return crops.map((crop, index) => {
      const own = data.subarray(index * steps * classes, (index + 1) * steps * classes);
      const { text, sure, places } = readFreely(own, steps, classes, vocabulary, width / crop.width);
      return { text, sure, places, digits: readDigits(own, steps, classes, vocabulary, numeric) };
    });
  }
}

function readFreely(
  data: Float32Array,
  steps: number,
  classes: number,
  vocabulary: readonly string[],
  stretch: number,
) {
  let [text, sum, count, last] = ['', 0, 0, 0];
  const places: number[] = [];
  for (let step = 0; step < steps; step++) {
    let [best, most] = [0, -1];
    for (let index = 0, at = step * classes; index < classes; index++, at++) {
      const value = data[at] as number;
      if (value > most) [best, most] = [index, value];
    }
    if (best !== 0 && best !== last) {
      text += vocabulary[best] ?? '';
      sum += most;
      count++;
      places.push(Math.min(1, ((step + 0.5) / steps) * stretch));
    }
    last = best;
  }
  return { text, sure: count === 0 ? 0 : sum / count, places };
}

function readDigits(
  data: Float32Array,
  steps: number,
  classes: number,
  vocabulary: readonly string[],
  numeric: readonly number[],
) {
  let [text, sum, count, last] = ['', 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    let [best, most] = [0, -1];
    for (const index of numeric) {
      const value = data[step * classes + index] as number;
      if (value > most) [best, most] = [index, value];
    }
    if (best !== 0 && best !== last) {
      text += vocabulary[best] ?? '';
      sum += most;
      count++;
    }
    last = best;
  }
  return { text, sure: count === 0 ? 0 : sum / count };
}

/** Equal crops of one page read alike: zeros of a clean print are the same in every cell. */
function keyOf({ width, levels }: Crop): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (const level of levels) {
    const value = level >> 5;
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other + value, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${width} ${one >>> 0} ${other >>> 0}`;
}
