/** Size of letters in charts, in pixels. */
export const LETTER = 12;

/** Approximate width of words in pixels: Chinese letters are square, others about half as wide. */
function widthOf(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? LETTER : LETTER * 0.58),
    0,
  );
}

/** The words, cut to `width` pixels. */
export function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && widthOf(letters.join('')) > width - LETTER) letters.pop();
  return `${letters.join('')}…`;
}

/** Width of the widest of the words, at most `most`. */
export function roomFor(words: readonly string[], most: number): number {
  return Math.ceil(Math.min(most, Math.max(0, ...words.map(widthOf))));
}

/** The words on lines of at most `width` pixels: Chinese breaks between any letters, other words between words. */
export function wrap(words: string, width: number): readonly string[] {
  const parts = words.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/g) ?? [];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${part}`.trimEnd()) <= width) lines[lines.length - 1] = `${last}${part}`;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** The width of the widest word that cannot be broken. */
export function widestWord(words: readonly string[]): number {
  return roomFor(
    words.flatMap((each) => each.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+/g) ?? []),
    Number.POSITIVE_INFINITY,
  );
}

export interface MarkPosition {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Where a key leads from one mark of a chart to the next; null: the key is for something else. */
export function nextPosition(
  { row, column }: MarkPosition,
  key: string,
  rows: number,
  columns: number,
): MarkPosition | null {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: columns - 1 };
  const step = STEPS[key];
  if (step === undefined) return null;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return { row: within(row + step[0], rows), column: within(column + step[1], columns) };
}
