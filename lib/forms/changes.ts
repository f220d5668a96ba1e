/** 本年增/减 written as two numbers in one cell: +(3) -(1), 增3减1, +3/-1. */

const more = '(?:\\+|新增|增加?)[:]?\\(?(?<more>\\d{1,9})\\)?[个项件条]?';
const fewer = '(?:[-‐−–—]|减少?|取消)[:]?\\(?(?<fewer>\\d{1,9})\\)?[个项件条]?';
const between = '[,、/;和\\s]*';

/** To be matched against text folded by NFKC and foldFormCharacters. */
export const moreAndFewer = new RegExp(`^${more}${between}${fewer}$`);
const fewerAndMore = new RegExp(`^${fewer}${between}${more}$`);

/** What is left of both, or null where the text is no such pair. */
export function netChange(text: string): number | null {
  const found = (moreAndFewer.exec(text) ?? fewerAndMore.exec(text))?.groups;
  return found === undefined ? null : Number(found.more) - Number(found.fewer);
}
