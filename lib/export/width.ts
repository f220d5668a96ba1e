/** How wide a text is, in Latin letters: Han characters are twice as wide. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, each) => sum + (each < '\u2010' ? 1 : 2), 0);
}
