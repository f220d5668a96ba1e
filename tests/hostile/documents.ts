/** Small Word files and workbooks that ask for more than any machine has. */
import { unzipSync } from 'fflate';
import { paragraph, run, wordFile } from '../source/docx/word-file.ts';
import { type Member, packed, stored, writeZip } from './zip-maker.ts';

export const MB = 1024 * 1024;
const blanks = (size: number): Buffer => Buffer.alloc(size, ' ');

const wordParts = (body = paragraph(run('收到46件'))): readonly Member[] =>
  Object.entries(unzipSync(wordFile(body))).map(([name, data]) => packed(name, data));

/** 2,000 names more for one part that is stored as it is. */
export function docxOfOnePartOftenNamed(size = 4 * MB, times = 2000): Uint8Array {
  return writeZip([...wordParts(), { ...stored('word/big.xml', blanks(size)), size: 0 }], {
    of: 'word/big.xml',
    times,
  });
}

/** 10,001 entries of nothing, and behind them a part of `size` bytes. */
export function docxWithPartBehindMany(size: number, many = 10_001): Uint8Array {
  const empty = Array.from({ length: many }, (_, at) => stored(`word/a${at}.xml`, ''));
  return writeZip([...empty, ...wordParts(), packed('word/big.xml', blanks(size))]);
}

/** A document of this many empty paragraphs, or of elements nested so deep. */
export function docxOfElements(count: number): Uint8Array {
  return writeZip(wordParts('<w:p/>'.repeat(count)));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet; `data` is what stands in its sheetData. */
export function workbook(data: string | Buffer, strings: readonly string[] = []): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const sheet = Buffer.concat([
    Buffer.from(`<worksheet xmlns="${main}"><sheetData>`),
    Buffer.from(data),
    Buffer.from('</sheetData></worksheet>'),
  ]);
  return writeZip([
    packed(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    packed(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    packed(
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}">${strings.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
    ),
    packed('xl/worksheets/sheet1.xml', sheet),
  ]);
}

export const inlineCell = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** Two cells, in the first corner of the sheet and in the last: 17 thousand million between them. */
export function xlsxOfTwoCorners(): Uint8Array {
  const row = (number: number, column: string, url: string) =>
    `<row r="${number}">${inlineCell(`${column}${number}`, url)}</row>`;
  return workbook(
    row(1, 'A', 'https://a.example.gov.cn/1.html') + row(1048576, 'XFD', 'https://b.example.gov.cn/2.html'),
  );
}
