import {
  gateCells,
  gateCharacters,
  gateHeadings,
  isCalledDisclosureReport,
} from '../../forms/vocabulary/report-names.ts';
import { bodyOf, titleOf } from './document.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/**
 * Whether a page is an annual report. This runs on every page of every government site, so it needs no style and no
 * layout and walks no body of a page that does not call itself a report. It is generous: the engine decides.
 */

/** Pinyin initials that government CMS put into addresses: 政府信息公开年报, 年度报告. */
const ADDRESS = /gk(?:gz)?(?:nb|ndbg|nianbao)|niandubaogao/i;

/**
 * A cell with words that the tables of every year have, however the site spaces or splits them. In XPath because the
 * browser then looks through the tables by itself: the first touch of elements from a script costs more than the search.
 * The sign of a cell comes first: nearly every cell ends there.
 */
const FORM_CELL = `boolean(//tr/*[${gateCells.map(cellSays).join(' or ')}])`;

/** First gate: do address and title say that this is a report? Touches no element. */
export function saysReport(title: string, address: string): boolean {
  return isCalledDisclosureReport(title) || ADDRESS.test(address);
}

/** Full gate: a table of the form, or a page that calls itself a report and has a part's heading. */
export function isReport(page: Document, address: string): boolean {
  if (Document.prototype.evaluate.call(page, FORM_CELL, page, null, XPathResult.BOOLEAN_TYPE).booleanValue) return true;
  if (!saysReport(titleOf(page), address)) return false;
  // Neither XPath nor textContent looks into shadow roots.
  return [bodyOf(page), ...shadowRootsIn(page)].some((part) =>
    gateHeadings.test(part?.textContent?.replace(/\s/g, '') ?? ''),
  );
}

function cellSays({ sign, words }: (typeof gateCells)[number]): string {
  // translate() drops what has no counterpart: white space.
  const { from, to } = gateCharacters;
  const plain = `translate(., '${from} \u00a0\u3000\u200b\t\n\r', '${to}')`;
  return `contains(., '${sign}') and contains(${plain}, '${words}')`;
}
