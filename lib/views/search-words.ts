/** Words as they are searched: whatever their width, case or spacing. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Tells of folded words whether all that is looked for is in them. */
export function searchFor(wanted: string): (within: string) => boolean {
  const words = foldWords(wanted).split(' ');
  return (within) => words.every((word) => within.includes(word));
}
