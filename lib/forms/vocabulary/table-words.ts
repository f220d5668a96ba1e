/** Words by which the report's tables are known before the form is, and what their cells hold beside numbers. */

/** Simplified; a table of the report has two of them at least. */
export const tableWords: readonly string[] = (
  '规章 规范性 第二十条 行政许可 行政处罚 行政强制 行政事业性收费 处理决定数量 收费金额 政府集中采购 自然人 商业企业 ' +
  '科研机构 予以公开 不予公开 无法提供 不予处理 重复申请 属于国家秘密 下年度继续 结果维持 结果纠正 尚未审结 未经复议'
).split(' ');
/** The last words that a table of the report may end with, however they are spaced, in both writings. */
export const lastTableWords = /尚\s*未\s*[审審]\s*[结結]|自\s*然\s*人|下\s*年\s*度\s*[继繼]\s*[续續]/g;

/** A line of words with a year or a report in it is no header of a table. */
export const notInHeader = /20\d\d|[报報]告/;

/** Names of rows that are left over or summed up; they stand beside the form's rows, in place of none. */
export const besideRows = /^(?:其他|其它|其中|合计|小计|总计|共计|备注|说明)/;
/** How the caption of a part of table two begins. */
export const captionBeginning = '第二十条第';

/** A dash, or a word for it. */
export const dash = /^(?:[-‐—–―−─_/\\*~.…]{1,8}|无)$/;
export const lessSign = /^[-‐−–—减]/;
/** Sign words of 本年增/减 (增3, 减4), grouping, decimals, a unit with or without brackets. */
export const numberInCell =
  /^[¥￥]?(?<sign>[-‐−–—+]|增加?|减少?)?(?<digits>\d{1,3}(?:[, ]\d{3})+|\d{1,15})(?<decimals>\.\d{1,8})?\(?(?<unit>万元|亿元|元|件次|人次|[个件条项宗份次起例人篇部家笔])?\)?$/;
/** A number, sign and unit among the words of a line of text. */
export const numberInLine =
  /^(?:[-−–—+增减減]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?(?:万元|萬元|元|件|个|個|条|條|項|项)?|[-—–/]+)$/;
/** What can stand in a PDF's cell for figures: a number with sign, grouping and a short unit, a dash, 无. */
export const figureInPdf =
  /^(?:[-−–—+±¥￥]|增加?|减少?)?\d[\d,，]*(?:[.．]\d+)?[\p{L}%％]{0,3}$|^[-−–—―─/／\\*]{1,4}$|^无$/u;
/** Arabic and Chinese numerals. 一 of 统一 and 一是 is taken for one too: it does no harm, for it does not change. */
export const numeral = /[\d零〇一二两三四五六七八九十百千万亿兩]+(?:[.,][\d零〇一二两三四五六七八九十百千万亿兩]+)*/g;
