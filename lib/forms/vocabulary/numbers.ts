/** Words around a number that say whether it counts, and whether it is exact. */

/** Units of counts in Chinese numerals (十二件); other units would make counts of ordinary words. */
export const chineseUnits = '件 条 份 宗 起 例 篇 项 封 人次 次'.split(' ');

/** Before a number: it is an ordinal, a year, part of a code, or a figure of a document. */
export const notCountBefore = /(?:第|[〔[]|20|IPv|□|[A-Za-z]|(?<![\u4e00-\u9fff])[图表]|[如见下上附][图表]|附[件录])$/;
/** Behind a number: a date, a time, an address, a rank. */
export const dateAfter =
  /^(?:年|月(?!份?共)|日|号|时|点|届|度|楼|室|路|幢|栋|中全会|大[以以来精]|周年|级|代|年度|G|A|米)/;

export const hedgeBefore = /(?:约|近|超过?|逾|不少于|不低于|达到?近|将近|接近|大约|至少|突破)$/;
/** 数十件, 上百件 */
export const hedgeBeforeChinese = /[几数上]$/;
export const hedgeAfter = /^(?:以上|以下|以内|左右|上下|余|多)/;

/** 每一件, 任一件, 无一件 */
export const indefiniteBefore = /[每任同逐另某这那第无各]$/;
/** 三项制度, 两项任务 */
export const nameAfterItems = /^(?:制度|工作|机制|措施|举措|任务|要求)/;
/** 一件事, 一条龙, 一条线 */
export const notOneAfter = /^[事龙线性起]/;
/** 一次性, 一次办, 一次告知 */
export const notOnceAfter = /^(?:性|办|告知)/;
