/** Chinese numerals as dates have them. */
import { writtenYear } from '../forms/vocabulary/dates.ts';
import { chineseNumerals } from '../forms/wording.ts';

/** 二〇二三, 二○23: digit by digit. Any other character stands for 0, for 〇 is written in many ways. */
export function readDigits(words: string): number {
  return Number([...words].map((each) => (/\d/.test(each) ? each : digitOf(each))).join(''));
}

const firstYear = new RegExp(writtenYear);

/** The first year named in simplified words without white space; null where none is. */
export function readYear(words: string): number | null {
  const found = firstYear.exec(words)?.[0];
  return found === undefined ? null : readDigits(found);
}

/** 一 … 三十一 */
export function readSmallNumber(words: string): number {
  const [tens, ones = ''] = words.includes('十') ? words.split('十') : [undefined, words];
  return (tens === undefined ? 0 : digitOf(tens) || 1) * 10 + digitOf(ones);
}

function digitOf(character: string): number {
  return chineseNumerals.indexOf(character) + 1;
}
