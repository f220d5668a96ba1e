/** Words of reports, beside the form's own labels, that rules go by. They match text folded by `plain`. */
import { foldFormCharacters } from './traditional.ts';

/**
 * Characters that are no words: white space, punctuation, symbols. Han, Latin letters and digits are all that the form
 * and its reports are written in; Unicode's own classes cost milliseconds to compile on every page.
 */
export const notWord = /[^0-9A-Za-z\u3007\u3400-\u9fff\uf900-\ufaff]+/g;

/** Width, the form's own traditional characters and white space folded away. */
export function plain(text: string): string {
  return plainBy(foldFormCharacters, text);
}

/** The same where `fold` knows more traditional characters. */
export function plainBy(fold: (text: string) => string, text: string): string {
  return fold(text.normalize('NFKC')).replace(/[\s\u200b-\u200f\ufeff]+/g, '');
}

const comesAndGoes = /政[府务]信息公开|行政机关|年度|工作|情况|[的和及与、以因被在]/g;

/** A heading without the words that come and go: 因政府信息公开被申请行政复议和提起行政诉讼的情况. */
export function headingCore(title: string): string {
  return plain(title).replace(notWord, '').replace(comesAndGoes, '');
}

/** Numbers of main headings, 一、 first. */
export const chineseNumerals: readonly string[] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
