/** Numbers of a sentence and its words without them, whatever its layout: one cannot be told from the other otherwise. */
import { plain } from '../forms/wording.ts';

/** Arabic and Chinese numerals. 一 of 统一 and 一是 is taken for one too: it does no harm, for it does not change. */
const numeral = /[\d零〇一二两三四五六七八九十百千万亿兩]+(?:[.,][\d零〇一二两三四五六七八九十百千万亿兩]+)*/g;

/** As written, in order; width and white space folded. */
export function numbersIn(sentence: string): readonly string[] {
  return plain(sentence).match(numeral) ?? [];
}

/** `共收到申请#件`. */
export function withoutNumbers(sentence: string): string {
  return plain(sentence).replace(numeral, '#');
}
