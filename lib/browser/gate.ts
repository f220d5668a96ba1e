import { bodyOf, elementsOf, titleOf } from './page.ts';

/**
 * Is this page an annual report? Asked on every page of every government site, so: no style, no layout, no walk of the
 * body of a page that does not call itself a report. Generous on purpose: the engine has the last word.
 */

const TITLE = /(?:信息|資訊)公[开開].*(?:[报報]告|年[报報])|年[报報].*(?:信息|資訊)公[开開]/;
/** Pinyin initials that government CMS put into addresses: 政府信息公开年报, 年度报告. */
const ADDRESS = /gk(?:gz)?(?:nb|ndbg|nianbao)|niandubaogao/i;

/** Words only the form's tables have, as far as they are written the same in every year; white space may be anywhere. */
const TABLE_WORDS = spaced([
  '申请人情况',
  '申請人情況',
  '结果维持',
  '結果維持',
  '本年新收政府信息',
  '上年结转政府信息',
  '上年結轉政府信息',
  '本年制发件数',
  '本年製發件數',
  '本年新制作数量',
  '本年新製作數量',
]);
/** Headings of the parts, for reports whose tables are pictures or plain lines. */
const SECTION_WORDS = spaced([
  '收到和处理政府信息公开申请情况',
  '收到和處理政府信息公開申請情況',
  '主动公开政府信息情况',
  '主動公開政府信息情況',
]);

/** A table of the form has at most 30 rows and a merged one about 60: what has more is a list. */
const MAX_ROWS = 400;

/** First gate: do address and title say that this is a report? Touches no element. */
export function saysReport(title: string, address: string): boolean {
  return TITLE.test(title) || ADDRESS.test(address);
}

/** Full gate: a table of the form, or a page that calls itself a report and has a part's heading. */
export function isReport(page: Document, address: string): boolean {
  for (const table of elementsOf(page, 'table')) {
    // Layout tables are left out: their inner tables are looked at, and no text is read twice.
    if (table.getElementsByTagName('table').length > 0) continue;
    if (table.getElementsByTagName('tr').length > MAX_ROWS) continue;
    if (TABLE_WORDS.test(table.textContent ?? '')) return true;
  }
  return saysReport(titleOf(page), address) && SECTION_WORDS.test(bodyOf(page)?.textContent ?? '');
}

function spaced(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => [...word].join('[\\s\\u200b\\ufeff]*')).join('|'));
}
