/**
 * Text of a page that every file format can hold: controls and marks of text direction become a space, half a surrogate
 * pair becomes U+FFFD; line breaks and tabs stay.
 */
export function plain(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, ' ');
}

/** The same on one line, ends trimmed. */
export function plainLine(words: string): string {
  return plain(words)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}
