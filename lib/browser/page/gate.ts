import { bodyOf, titleOf } from './document.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/**
 * Is this page an annual report? Asked on every page of every government site, so: no style, no layout, no walk of the
 * body of a page that does not call itself a report. Generous on purpose: the engine has the last word.
 */

const TITLE = /(?:信息|資訊)公[开開].*(?:[报報]告|年[报報])|年[报報].*(?:信息|資訊)公[开開]/;
/** Pinyin initials that government CMS put into addresses: 政府信息公开年报, 年度报告. */
const ADDRESS = /gk(?:gz)?(?:nb|ndbg|nianbao)|niandubaogao/i;

/**
 * A cell with words that the tables of every year have, however the site spaces or splits them. In XPath because the
 * browser then looks through the tables by itself: the first touch of elements from a script costs more than the search.
 * 情 and 持 are asked for first, being the same in both writings: nearly every cell ends there.
 */
const FORM_CELL = `boolean(//tr/*[${[cellSays('情', '申请人情况'), cellSays('持', '结果维持')].join(' or ')}])`;

/** Headings of the parts, for reports whose tables are pictures or plain lines. */
const SECTION_WORDS =
  /(?:收到和(?:处理政府信息公开申请|處理政府信息公開申請)|(?:主动公开|主動公開)政府信息)情(?:况|況)/;

/** First gate: do address and title say that this is a report? Touches no element. */
export function saysReport(title: string, address: string): boolean {
  return TITLE.test(title) || ADDRESS.test(address);
}

/** Full gate: a table of the form, or a page that calls itself a report and has a part's heading. */
export function isReport(page: Document, address: string): boolean {
  if (Document.prototype.evaluate.call(page, FORM_CELL, page, null, XPathResult.BOOLEAN_TYPE).booleanValue) return true;
  if (!saysReport(titleOf(page), address)) return false;
  // Neither XPath nor textContent looks into shadow roots.
  return [bodyOf(page), ...shadowRootsIn(page)].some((part) =>
    SECTION_WORDS.test(part?.textContent?.replace(/\s/g, '') ?? ''),
  );
}

function cellSays(sign: string, words: string): string {
  // translate() drops what has no counterpart: white space.
  const plain = "translate(., '請況結維 \u00a0\u3000\u200b\t\n\r', '请况结维')";
  return `contains(., '${sign}') and contains(${plain}, '${words}')`;
}
