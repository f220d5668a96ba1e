/** Words with width, case and spacing folded, for a search. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A test whether folded words contain every word of `wanted`. */
export function searchFor(wanted: string): (within: string) => boolean {
  const words = foldWords(wanted).split(' ');
  return (within) => words.every((word) => within.includes(word));
}
