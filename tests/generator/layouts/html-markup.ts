/** How a report becomes markup; each layout is this with other parts. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import { disclosureSheets, joined, makeWording, type Sheet, type SheetCell, sheetsOf } from '../sheets.ts';
import { widened, withoutFillers } from './grid.ts';

export interface Markup {
  readonly heading: (text: string) => string;
  readonly title: (text: string) => string;
  readonly paragraph: (text: string) => string;
  /** What stands inside a cell. */
  readonly content: (cell: SheetCell) => string;
  /** Attributes of a cell, with a leading space. */
  readonly attributes: (cell: SheetCell) => string;
  readonly table: (rows: string) => string;
  /** Table two as one table, or one for each part. */
  readonly disclosure: 'one' | 'parts';
  readonly drift: number;
  /** What becomes of a sheet before it is written: whole, or cut in two. */
  readonly sheets: (sheet: Sheet) => readonly Sheet[];
  /** Last change to every sheet. */
  readonly shape: (sheet: Sheet) => Sheet;
  readonly page: (body: string, title: string) => string;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function plainMarkup(): Markup {
  return {
    heading: (text) => `<h2>${escapeHtml(text)}</h2>`,
    title: (text) => `<h1>${escapeHtml(text)}</h1>`,
    paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
    content: ({ text }) => escapeHtml(text),
    attributes: () => '',
    table: (rows) => `<table border="1"><tbody>${rows}</tbody></table>`,
    disclosure: 'one',
    drift: 0.15,
    sheets: (sheet) => [sheet],
    shape: (sheet) => sheet,
    page: (body, title) =>
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><div class="article">${body}</div></body></html>`,
  };
}

export function rowsOf(sheet: Sheet, markup: Markup): string {
  return sheet.rows.map(({ cells }) => `<tr>${cells.map((cell) => cellOf(cell, markup)).join('')}</tr>`).join('\n');
}

function cellOf(cell: SheetCell, markup: Markup): string {
  const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}`;
  return `<td${spans}${markup.attributes(cell)}>${markup.content(cell)}</td>`;
}

/** Sheets of a section in the shape the markup asks for. */
export function sectionSheets(
  report: MadeReport,
  table: 't2' | 't3' | 't4',
  markup: Markup,
  random: Random,
): readonly Sheet[] {
  const wording = makeWording(random, markup.drift);
  if (table !== 't2') return sheetsOf(report, table, wording).flatMap((sheet) => markup.sheets(sheet));
  const parts = disclosureSheets(report, wording);
  if (markup.disclosure === 'parts') return parts.map(withoutFillers);
  return [random.chance(0.5) ? widened(joined(parts)) : joined(parts)];
}

export function renderHtml(report: MadeReport, markup: Markup, random: Random): string {
  const body: string[] = [markup.title(report.title), markup.paragraph(report.preamble)];
  for (const section of report.sections) {
    body.push(markup.heading(`${section.number}、${section.title}`));
    body.push(...section.paragraphs.map(markup.paragraph));
    if (section.picture) body.push(`<p align="center"><img src="W020240101.png" width="600" height="900"></p>`);
    if (section.table === null) continue;
    for (const sheet of sectionSheets(report, section.table, markup, random))
      body.push(markup.table(rowsOf(markup.shape(sheet), markup)));
  }
  return markup.page(body.join('\n'), report.title);
}
