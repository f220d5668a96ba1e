/**
 * Measures how much of one text stands in another: the share of its letters that lie in runs of WINDOW letters which
 * the other text has too. Punctuation and the wording that all reports share do not count, and all numbers are equal, so
 * that copied text with new figures counts. The cost is linear in the texts; in a batch, in the runs that texts share.
 */
import { sharedWording } from '../forms/boilerplate.ts';

/** Shorter runs are common phrases. */
const WINDOW = 8;
/** A shorter text, without the shared wording, is not compared. */
const SHORTEST = 60;
/** No section is longer; the limit bounds the work. */
const LONGEST = 50_000;

export interface Passage {
  /** The paragraphs, joined by line breaks. */
  readonly text: string;
  /** The letters that count. A gap stands where something was removed; no run contains a gap. */
  readonly letters: string;
  /** Where each letter stands in `text`. */
  readonly at: Uint32Array;
  /** The number of letters without the gaps. */
  readonly length: number;
}

interface Repeat {
  /** The share of the passage's letters, 0–1. */
  readonly share: number;
  /** The longest repeated run, within one paragraph, as each text prints it; '' where there is none. */
  readonly own: string;
  readonly other: string;
}

const GAP = '\n';

/** Null where the text is too short to be compared. `paragraphs`: simplified, half-width, without white space. */
export function makePassage(paragraphs: readonly string[]): Passage | null {
  const text = paragraphs.join(GAP).slice(0, LONGEST);
  const kept = text.replace(sharedWording, (words) => GAP.repeat(words.length));
  const letters: string[] = [];
  const at: number[] = [];
  let length = 0;
  for (let index = 0; index < kept.length; index++) {
    const character = kept.charAt(index);
    const letter = character >= '0' && character <= '9' ? '0' : character;
    if ((letter === '0' || letter === GAP) && letters.at(-1) === letter) continue;
    if (letter !== GAP && letter !== '0' && !isLetter(letter)) continue;
    letters.push(letter);
    at.push(index);
    if (letter !== GAP) length++;
  }
  return length < SHORTEST ? null : { text, letters: letters.join(''), at: Uint32Array.from(at), length };
}

function isLetter(character: string): boolean {
  return (character >= '\u3400' && character <= '\u9fff') || /^[A-Za-z]$/.test(character);
}

/** Finds how much of `passage` stands in `other`, and the longest run. */
export function findRepeat(passage: Passage, other: Passage): Repeat {
  const places = new Map<string, number>();
  forEachWindow(other, (window, start) => {
    if (!places.has(window)) places.set(window, start);
  });
  let covered = 0;
  let end = 0;
  let best = { start: 0, length: 0, there: 0 };
  let run = { start: 0, there: 0, end: -1 };
  forEachWindow(passage, (window, start) => {
    const there = places.get(window);
    if (there === undefined) return;
    covered += start + WINDOW - Math.max(start, end);
    end = start + WINDOW;
    // A run continues where the other text continues with the same letters.
    const continues = run.end === start + WINDOW - 1 && other.letters.startsWith(window, run.there + start - run.start);
    run = continues ? { ...run, end } : { start, there, end };
    if (end - run.start > best.length) best = { start: run.start, length: end - run.start, there: run.there };
  });
  return {
    share: covered / passage.length,
    own: quoteRun(passage, best.start, best.length),
    other: quoteRun(other, best.there, best.length),
  };
}

function quoteRun({ text, at }: Passage, start: number, length: number): string {
  const last = at[start + length - 1];
  return last === undefined ? '' : text.slice(at[start], last + 1);
}

function forEachWindow({ letters }: Passage, take: (window: string, start: number) => void): void {
  let from = 0;
  for (const part of letters.split(GAP)) {
    for (let start = 0; start + WINDOW <= part.length; start++) take(part.slice(start, start + WINDOW), from + start);
    from += part.length + GAP.length;
  }
}

interface ClosestPassage {
  /** The index of the passage that has the largest share of this one; -1 where no other shares a window with it. */
  readonly other: number;
  readonly share: number;
}

/**
 * Finds for each passage the one that has the largest share of it. Windows are numbered, and each number has the list of
 * passages with that window, so passages that share nothing are never compared. Null passages are skipped; passages of
 * one owner (two versions of a report) are not compared with each other.
 */
export function findMostAlike(
  passages: readonly (Passage | null)[],
  owners: readonly (string | null)[] = passages.map(() => null),
): readonly ClosestPassage[] {
  const numbers = new Map<string, number>();
  const windows = passages.map((passage) => {
    if (passage === null) return { ids: new Uint32Array(), starts: new Uint32Array() };
    const ids: number[] = [];
    const starts: number[] = [];
    forEachWindow(passage, (window, start) => {
      let id = numbers.get(window);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(window, id);
      }
      ids.push(id);
      starts.push(start);
    });
    return { ids: Uint32Array.from(ids), starts: Uint32Array.from(starts) };
  });
  const holders = indexWindows(
    windows.map(({ ids }) => ids),
    numbers.size,
  );
  const covered = new Uint32Array(passages.length);
  const ends = new Uint32Array(passages.length);
  return windows.map(({ ids, starts }, own) => {
    covered.fill(0);
    ends.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const start = starts[at] as number;
      const end = start + WINDOW;
      for (let place = holders.from[id] as number; place < (holders.from[id + 1] as number); place++) {
        const other = holders.passages[place] as number;
        covered[other] = (covered[other] as number) + end - Math.max(start, ends[other] as number);
        ends[other] = end;
      }
    }
    let best: ClosestPassage = { other: -1, share: 0 };
    const length = passages[own]?.length ?? 1;
    for (const [other, count] of covered.entries())
      if (count / length > best.share && other !== own && !(owners[own] != null && owners[own] === owners[other]))
        best = { other, share: count / length };
    return best;
  });
}

/** Lists the passages with each window, without repetitions: `passages` from `from[id]` up to `from[id + 1]`. */
function indexWindows(windows: readonly Uint32Array[], count: number): { from: Uint32Array; passages: Uint32Array } {
  const last = new Int32Array(count);
  const from = new Uint32Array(count + 1);
  const forEachPair = (take: (id: number, passage: number) => void): void => {
    last.fill(-1);
    windows.forEach((ids, passage) => {
      for (const id of ids) {
        if (last[id] === passage) continue;
        last[id] = passage;
        take(id, passage);
      }
    });
  };
  forEachPair((id) => {
    from[id + 1] = (from[id + 1] as number) + 1;
  });
  for (let id = 0; id < count; id++) from[id + 1] = (from[id + 1] as number) + (from[id] as number);
  const next = from.slice();
  const passages = new Uint32Array(from[count] as number);
  forEachPair((id, passage) => {
    passages[next[id] as number] = passage;
    next[id] = (next[id] as number) + 1;
  });
  return { from, passages };
}
