/** A line break that must stay visible as a space: a <br> or a block's edge inside a table cell. */
export const lineSeparator = '\u2028';

/** Zero-width space, joiners, word joiner, byte order mark, soft hyphen, direction marks: they are not seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/g;
const anySpecial = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]/;
const whiteSpace = /\s+/g;

const wide =
  '[\\u2E80-\\u2FFF\\u3001-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF01-\\uFF60]';
/** A source line break between two wide characters is not shown (CSS Text 3, 4.1.3, as browsers do it). */
const sourceBreak = new RegExp(`(?<=${wide})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${wide})`, 'g');

/** Folds white space (also no-break and ideographic spaces) to single spaces, trims, drops zero-width characters. */
export function foldWhiteSpace(raw: string): string {
  if (!anySpecial.test(raw)) return raw;
  const shown = raw.replace(invisible, '');
  const joined = shown.includes('\n') ? shown.replace(sourceBreak, '') : shown;
  return joined.replace(whiteSpace, ' ').trim();
}
