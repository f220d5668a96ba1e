/** Outlines of reports that were read a moment ago, so that comparing need not ask the store for them again. */

/** Characters that are held at most, 16 MB: the text of some thousand reports. Those that come later are in the store alone. */
const ROOM = 8_000_000;

export interface Outlines {
  /** The text of `KeptReport`. */
  keep(number: number, outline: string): void;
  /** Null where it has to be read from the store. */
  of(number: number): string | null;
}

export function createOutlines(room = ROOM): Outlines {
  const held = new Map<number, string>();
  let left = room;
  return {
    keep(number, outline) {
      left += held.get(number)?.length ?? 0;
      held.delete(number);
      if (outline.length > left) return;
      left -= outline.length;
      held.set(number, outline);
    },
    of: (number) => held.get(number) ?? null,
  };
}
