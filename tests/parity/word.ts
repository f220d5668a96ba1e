/** The report as Word writes it: spans as merged cells, runs cut anywhere, a text box, a tracked change. */

import { lay } from '../generator/layouts/grid.ts';
import { plainMarkup, sectionSheets } from '../generator/layouts/html-markup.ts';
import { seeded } from '../generator/random.ts';
import type { MadeReport } from '../generator/report.ts';
import type { Sheet } from '../generator/sheets.ts';
import {
  cell,
  deleted,
  inserted,
  onePicture,
  paragraph,
  picture,
  run,
  table,
  textBox,
  wordFile,
} from '../source/docx/word-file.ts';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** `tracked`: with a change that nobody has accepted yet, which programs that print show with what it took out. */
export function writeWord(report: MadeReport, tracked: boolean): Uint8Array {
  const random = seeded(report.seed);
  const body = [paragraph(...splitRuns(report.title)), paragraph(run(`　　${report.preamble}`))];
  for (const section of report.sections) {
    body.push(paragraph(...splitRuns(`${section.number}、${section.title}`)));
    section.paragraphs.forEach((text, index) => {
      if (section.id === 'overview' && index === section.paragraphs.length - 1) {
        body.push(paragraph(textBox(paragraph(...splitRuns(text)))));
      } else body.push(paragraph(...(tracked ? revised(text) : splitRuns(text))));
    });
    if (section.picture) body.push(paragraph(picture));
    if (section.table === null) continue;
    for (const sheet of sectionSheets(
      report,
      section.table,
      { ...plainMarkup(), drift: 0, disclosure: 'parts' },
      random,
    ))
      body.push(tableOf(sheet), paragraph());
  }
  return wordFile(body.join(''), report.sections.some((section) => section.picture) ? onePicture : {});
}

/** Word begins a new run wherever spelling, language or script changes: at every number, and in the middle of words. */
function splitRuns(text: string): readonly string[] {
  return text
    .split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)|(?<=政府)/)
    .filter((part) => part !== '')
    .map(run);
}

/** The number of applications was another before it was revised. */
function revised(text: string): readonly string[] {
  const [before, after] = text.split('申请36件');
  if (after === undefined) return splitRuns(text);
  return [run(`${before}申请`), deleted('38'), inserted('36'), run(`件${after}`)];
}

function tableOf(sheet: Sheet): string {
  const rows = lay(sheet).map((slots, at) => {
    const cells: string[] = [];
    let column = 0;
    while (column < sheet.columnCount) {
      const placed = slots[column];
      const span = placed?.cell.columnSpan ?? 1;
      const tall = (placed?.cell.rowSpan ?? 1) > 1;
      const starts = placed?.row === at;
      const content = starts && placed !== undefined ? splitRuns(placed.cell.text) : [];
      cells.push(cell(paragraph(...content), span, tall ? (starts ? 'restart' : 'continue') : null));
      column += span;
    }
    return cells.join('');
  });
  const columns = `<w:gridCol w:w="${Math.floor(8300 / sheet.columnCount)}"/>`.repeat(sheet.columnCount);
  return table(...rows).replace(
    '<w:tbl>',
    `<w:tbl><w:tblPr><w:tblW w:w="8300" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${columns}</w:tblGrid>`,
  );
}
