/** Turns a glyph's Unicode value into what a person would type. */
import { sharedGlyphs } from './shared-glyphs.ts';

const meant: ReadonlyMap<string, string> = new Map(
  sharedGlyphs.map((pair) => {
    const [found = '', character = ''] = [...pair];
    return [found, character];
  }),
);

const special =
  /[\p{Cc}\p{Co}\p{Cn}\s\u00AD\u200B-\u200F\u2012\u2028-\u202E\u2035\u2060-\u2064\u2215\u2329\u232A\u2E80-\u2FDF\u301C\u3B35\uF900-\uFAFF\uFEFF\uFFFD]/u;

/**
 * Radicals and compatibility characters become the ideographs they stand for; control characters, private ones (the
 * bullets of symbol fonts) and what has no character are ''; white space of any width is a space.
 */
export function toPlain(unicode: string): string {
  if (!special.test(unicode)) return unicode;
  let plain = '';
  for (const character of unicode) plain += meant.get(character) ?? fold(character);
  return plain;
}

function fold(character: string): string {
  if (/[\u2F00-\u2FDF]/.test(character)) return character.normalize('NFKC');
  if (/[\uF900-\uFAFF]/.test(character)) return character.normalize('NFC');
  if (/\s/.test(character)) return ' ';
  // A font draws the soft hyphen of a PDF: it is seen.
  if (character === '\u00AD') return '-';
  return special.test(character) ? '' : character;
}
