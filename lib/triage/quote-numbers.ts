/** The numbers of a sentence, and its words without them. */
import { plain } from '../forms/wording.ts';

/** Arabic and Chinese numerals. 一 in 统一 and 一是 counts too, without harm: it does not change. */
const numeral = /[\d零〇一二两三四五六七八九十百千万亿兩]+(?:[.,][\d零〇一二两三四五六七八九十百千万亿兩]+)*/g;

/** The numbers in order, width and white space folded. */
export function numbersIn(sentence: string): readonly string[] {
  return plain(sentence).match(numeral) ?? [];
}

/** `共收到申请#件`. */
export function withoutNumbers(sentence: string): string {
  return plain(sentence).replace(numeral, '#');
}
