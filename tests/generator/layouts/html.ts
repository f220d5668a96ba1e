/** HTML layouts: what content systems, Word exports and hand-made pages give. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import type { Sheet } from '../sheets.ts';
import { combined, manyDrifts, relabelAll, splitHeader } from './drift.ts';
import { cut, flattenedGroups, headerCount, withoutSpans } from './grid.ts';
import { brokenContent, verticalContent, wideContent, wordContent } from './html-cells.ts';
import { escapeHtml, type Markup, plainMarkup, renderHtml, rowsOf, sectionSheets } from './html-markup.ts';
import { attachments, frame, hiddenCopies, navigation, visits } from './html-noise.ts';
import { type Layout, nothingLost } from './layout.ts';
import { inTaiwansWords, inTraditional } from './traditional.ts';

type MakeMarkup = (random: Random, report: MadeReport, lost: Set<string>) => Partial<Markup>;

function html(
  name: string,
  make: MakeMarkup,
  after: (source: string, report: MadeReport) => string = (source) => source,
): Layout {
  return {
    name,
    kind: 'html',
    showsBlanks: true,
    showsEdges: true,
    showsHeaders: true,
    showsPictures: true,
    complete: true,
    render: (report, random) => {
      const lost = new Set<string>();
      const markup = { ...plainMarkup(), ...make(random, report, lost) };
      return { source: after(renderHtml(report, markup, random), report), lost };
    },
  };
}

const boldHeading = (text: string): string =>
  `<p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-family:黑体'>${escapeHtml(text)}</span></b></p>`;

/** Cuts tables of more than eight rows in the middle, as a page break does. */
function cutLong(repeatHeader: boolean, random: Random): (sheet: Sheet) => readonly Sheet[] {
  return (sheet) =>
    sheet.rows.length < 8
      ? [sheet]
      : cut(sheet, random.int(headerCount(sheet) + 1, sheet.rows.length - 1), repeatHeader);
}

/** The whole report in one table, headings and paragraphs in cells of their own. */
const oneTable: Layout = {
  ...html('html-one-table', () => ({})),
  showsPictures: false,
  render: (report, random) => {
    const markup = plainMarkup();
    const line = (text: string): string => `<tr><td colspan="15"><p>${escapeHtml(text)}</p></td></tr>`;
    const rows = [line(report.title), line(report.preamble)];
    for (const section of report.sections) {
      rows.push(line(`${section.number}、${section.title}`), ...section.paragraphs.map(line));
      if (section.table === null) continue;
      rows.push(...sectionSheets(report, section.table, markup, random).map((sheet) => rowsOf(sheet, markup)));
    }
    return { source: markup.page(markup.table(rows.join('\n')), report.title), lost: nothingLost };
  },
};

export const htmlLayouts: readonly Layout[] = [
  html('html-clean', (random) => {
    const level = random.int(1, 6);
    return { heading: (text) => `<h${level}>${escapeHtml(text)}</h${level}>` };
  }),
  html('html-word', (random) => ({
    heading: boldHeading,
    title: (text) =>
      `<p class=MsoNormal align=center><b><span style='font-size:22pt'>${escapeHtml(text)}</span></b></p>`,
    paragraph: (text) =>
      `<p class=MsoNormal><span lang=EN-US style="mso-spacerun:yes">&nbsp;&nbsp;</span><span>${escapeHtml(text)}</span></p>`,
    content: (cell) => wordContent(cell, random),
    attributes: () =>
      " width=64 valign=top style='width:48.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'",
    table: (rows) =>
      `<div align=center><table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>${rows}</table></div>`,
  })),
  html('html-broken-labels', (random) => ({
    heading: (text) => `<div class="t"><strong>${escapeHtml(text)}</strong></div>`,
    content: (cell) => brokenContent(cell, random),
  })),
  html('html-nested', () => ({
    heading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
    table: (rows) => `<table width="100%"><tr><td align="center"><table border="1">${rows}</table></td></tr></table>`,
    page: (body, title) =>
      `<html><head><title>${escapeHtml(title)}</title></head><body><table><tr><td colspan="2">${navigation()}</td></tr><tr><td width="200"><table><tr><td>通知公告</td></tr><tr><td>年度报告</td></tr></table></td><td><table><tr><td>${body}</td></tr></table></td></tr></table></body></html>`,
  })),
  html('html-cut-header', (random) => ({ sheets: cutLong(true, random) })),
  html('html-cut-plain', (random) => ({ sheets: cutLong(false, random) })),
  html('html-parts', () => ({
    disclosure: 'parts',
    heading: (text) => `<div>　　${escapeHtml(text)}</div>`,
    paragraph: (text) => `<div>${escapeHtml(text)}</div>`,
  })),
  oneTable,
  html('html-group-rows', () => ({
    sheets: (sheet) => [flattenedGroups(sheet)],
    content: ({ text }) => `<div><font face="仿宋">${escapeHtml(text)}</font></div>`,
    table: (rows) => `<table><caption>表格</caption><colgroup><col><col></colgroup><thead></thead>${rows}</table>`,
  })),
  html('html-no-spans', () => ({ shape: (sheet) => withoutSpans(sheet, false) })),
  html('html-repeated-spans', () => ({ disclosure: 'parts', shape: (sheet) => withoutSpans(sheet, true) })),
  html('html-vertical', () => ({ content: verticalContent, heading: boldHeading })),
  html('html-wide', (random) => ({ content: (cell) => wideContent(cell, random), drift: 0 })),
  html('html-noise', (random, report) => {
    const hidden = hiddenCopies(report, random);
    return {
      page: (body, title) =>
        `<!DOCTYPE html><html><head><title>${escapeHtml(title)}_某某人民政府门户网站</title><style>td{border:1px solid}</style></head><body>${navigation()}${hidden[0]}<div class="main">${body}${hidden[1]}</div>${hidden[2]}${attachments(random)}${visits(random)}<script>var a = [1, 2, 3];</script></body></html>`,
    };
  }),
  html(
    'html-frame',
    () => ({}),
    (source, report) => frame(source, `${report.agency}门户网站`),
  ),
  // Only the page's own title has it; the way to the page stands in its place.
  html('html-page-title', () => ({ title: () => '<div>首页 &gt; 政务公开 &gt; 政府信息公开年报</div>' })),
  html('html-traditional', () => ({}), inTraditional),
  html('html-drifted', (random, _report, lost) => {
    const split = random.chance(0.5) ? [splitHeader('商业企业', ['商业', '企业'])] : [];
    return { shape: combined(manyDrifts(random, lost), ...split), drift: 0 };
  }),
  html(
    'html-taiwan',
    (random, _report, lost) => ({ shape: combined(manyDrifts(random, lost), relabelAll(inTaiwansWords)), drift: 0 }),
    inTraditional,
  ),
];
