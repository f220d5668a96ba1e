/** What can stand in a cell for figures: a number with sign, grouping and a short unit, a dash, 无. */
const value = /^(?:[-−–—+±¥￥]|增加?|减少?)?\d[\d,，]*(?:[.．]\d+)?[\p{L}%％]{0,3}$|^[-−–—―─/／\\*]{1,4}$|^无$/u;

export function isValue(text: string): boolean {
  return value.test(text.normalize('NFKC').replace(/\s/g, ''));
}
