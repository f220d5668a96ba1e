/** The numbers of a sentence, and its words without them. */
import { numeral } from '../forms/vocabulary/table-words.ts';
import { plain } from '../forms/wording.ts';

/** The numbers in order, width and white space folded. */
export function numbersIn(sentence: string): readonly string[] {
  return plain(sentence).match(numeral) ?? [];
}

/** `共收到申请#件`. */
export function withoutNumbers(sentence: string): string {
  return plain(sentence).replace(numeral, '#');
}
