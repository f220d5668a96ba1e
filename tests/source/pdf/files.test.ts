/** Files as a whole: locked, cut off, empty, long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { readFile } from '../../../lib/source/file.ts';
import { FileProblem } from '../../../lib/source/file-problem.ts';
import { grid, row, text, writePdf } from './pdf-writer.ts';
import { outline, outlineOf, read } from './read.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/pdf', name)));
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const error = await read(bytes).catch((thrown: unknown) => thrown);
  if (error instanceof FileProblem) return error.trouble;
  throw new Error('The file was read.', { cause: error });
}

/** A page that says its number. */
function page(number: number): string {
  return text(50, 700, `这一页是${number}，上面有足够多的文字，不会当作扫描件。`);
}

describe('locked files', () => {
  // Both written by LibreOffice from one page: a paragraph or two and a table of two rows.
  it('that ask for a password are said to', async () => {
    expect(await problemOf(fixture('encrypted.pdf'))).toBe('encrypted');
  });

  it('that anybody may read, and only their owner may change, are read', async () => {
    const { document } = await read(fixture('restricted.pdf'));
    expect(outlineOf(document.blocks)).toEqual(['政府信息公开报告', '全文见下表。', '[项目|数量 / 规章|12]']);
  });
});

describe('damaged files', () => {
  const pages = [1, 2, 3].map((number) => ({ content: page(number) }));
  const whole = writePdf({ pages });
  /** Where a piece of the file begins. */
  const at = (words: string): number => Buffer.from(whole).indexOf(words);

  it.each([
    ['of no bytes', new Uint8Array()],
    ['of a line only', whole.slice(0, 9)],
    ['cut off before the first page', whole.slice(0, at('8 0 obj'))],
    ['that are no PDF behind their first line', Uint8Array.from(whole, (byte, index) => (index < 9 ? byte : 0x41))],
  ])('%s are said to be damaged', async (_, bytes) => {
    expect(await problemOf(bytes)).toBe('damaged');
  });

  it.each([
    ['in the list of objects', at('xref') + 40],
    ['before that list', at('xref')],
    ['inside a page', at('11 0 obj') + 60],
  ])('cut off %s, where nothing tells the first object, are said to be damaged', async (_, end) => {
    expect(await problemOf(whole.slice(0, end))).toBe('damaged');
  });

  // Files made for the web name their first object at their beginning, too.
  const head = Buffer.from('%PDF-1.7\ntrailer\n<< /Size 20 /Root 1 0 R >>\n');

  it.each([
    ['before the list of objects', at('xref'), 3],
    ['behind the second page', at('12 0 obj'), 2],
    ['behind the first page', at('10 0 obj'), 1],
  ])('cut off %s give the pages that are whole, and name the others', async (_, end, count) => {
    const bytes = new Uint8Array(Buffer.concat([head, whole.slice(9, end)]));
    const { document } = await read(bytes);
    expect(outlineOf(document.blocks)).toEqual(
      [1, 2, 3].slice(0, count).map((number) => `这一页是${number}，上面有足够多的文字，不会当作扫描件。`),
    );
    expect(document.limitations).toEqual(['damagedFile']);
    // Of the pages behind it, pdf.js may count those out that nothing is left of.
    expect(document.unreadPages?.map(({ why, ranges }) => [why, ranges[0]?.[0]])).toEqual(
      count === 3 ? undefined : [['damaged', count + 1]],
    );
  });
});

describe('long files', () => {
  const long = (count: number): Uint8Array =>
    writePdf({ pages: Array.from({ length: count }, (_, index) => ({ content: page(index + 1) })) });

  it('of 300 pages are read up to the hundredth, and the rest is named', async () => {
    const { document, pages } = await read(long(300));
    expect(pages).toBe(300);
    expect(document.blocks).toHaveLength(100);
    expect(document.limitations).toEqual(['tooManyPages']);
    expect(document.unreadPages).toEqual([{ why: 'beyond', ranges: [[101, 300]] }]);
  });

  it('are begun no more of when the time is up, whatever the clock of the day is set to', async () => {
    let hours = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => 3_600_000 * hours++);
    expect((await read(long(3))).document.blocks).toHaveLength(3);
    vi.restoreAllMocks();
    const { document } = await read(long(3), { limits: { ...limits.fileReading.pdf, time: -1 } }).catch(() => ({
      document: null,
    }));
    expect(document).toBeNull();
  });

  it('may be given up', async () => {
    const stop = new AbortController();
    const reading = read(long(100), { signal: stop.signal });
    stop.abort(new Error('given up'));
    await expect(reading).rejects.toThrow('given up');
  });
});

describe('scans', () => {
  const scan = 'q 600 0 0 800 0 0 cm /Im Do Q';

  it('are told as a whole where no page has text, also where text was recognised in them', async () => {
    const recognised = grid([50, 150, 250], [600, 580]) + row(586, [60, 160], '规章', '72');
    const bytes = writePdf({ pages: [{ content: scan }, { content: `${scan} 3 Tr ${recognised}` }] });
    const problem = await readFile(bytes, 'a.pdf', { limits: limits.fileReading, readPdf: (pdf) => read(pdf) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).trouble).toBe('scanned');
  });

  it('are told by their pages where others have text, and nothing recognised is taken for what is printed', async () => {
    const hidden = text(100, 700, '识别出来的数字可能有错');
    const bytes = writePdf({
      pages: [{ content: page(1) }, { content: `${scan} 3 Tr ${hidden}` }, { content: page(3) }],
    });
    const { document } = await readFile(bytes, 'a.pdf', { limits: limits.fileReading, readPdf: (pdf) => read(pdf) });
    expect(document.unreadPages).toEqual([{ why: 'scanned', ranges: [[2, 2]] }]);
    expect(outlineOf(document.blocks)).toEqual([
      '这一页是1，上面有足够多的文字，不会当作扫描件。',
      '(picture)',
      '这一页是3，上面有足够多的文字，不会当作扫描件。',
    ]);
  });

  it('are no pages whose background is a picture', async () => {
    expect((await outline(`${scan} ${page(1)}`)).filter((block) => block !== '(picture)')).toEqual([
      '这一页是1，上面有足够多的文字，不会当作扫描件。',
    ]);
  });
});
