/** 本年增/减 written as two numbers in one cell: +(3) -(1), 增3减1, +3/-1. */

const more = '(?:\\+|新增|增加?)[:]?\\(?(?<more>\\d{1,9})\\)?[个项件条]?';
const fewer = '(?:[-‐−–—]|减少?|取消)[:]?\\(?(?<fewer>\\d{1,9})\\)?[个项件条]?';
const between = '[,、/;和\\s]*';

const moreAndFewer = new RegExp(`^${more}${between}${fewer}$`);
const fewerAndMore = new RegExp(`^${fewer}${between}${more}$`);

/** As it stands in a line whose cells are apart by spaces, before anything is folded: +(3) -(1). */
export const spacedPair = /[+＋]\s?[(（]?\d+[)）]?[ \u00a0]?[-－−–—]\s?[(（]?\d+[)）]?(?![^\s|｜])/.source;

/** The net change, or null where the text is no such pair. `text`: folded by NFKC and foldFormCharacters. */
export function netChange(text: string): number | null {
  const found = (moreAndFewer.exec(text) ?? fewerAndMore.exec(text))?.groups;
  return found === undefined ? null : Number(found.more) - Number(found.fewer);
}
