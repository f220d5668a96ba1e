/** The limits of a PDF hold within a page. */
import { expect, it } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { FileProblem } from '../../../lib/source/file-problem.ts';
import { pdfOfNestedForms, pdfOfOperators } from '../../hostile/pdfs.ts';
import { line, text, writePdf } from './pdf-writer.ts';
import { read } from './read.ts';

const real = limits.fileReading.pdf;
const lines = (count: number) => writePdf({ pages: [{ content: line(0, 0, 9, 9).repeat(count) }] });

it('a page of as many operators as are read is read, and one of more is not', async () => {
  // A line is one operator to pdf.js.
  const few = { ...real, pageOperators: 3_000 };
  await expect(read(lines(2_990), { limits: few })).resolves.toMatchObject({ pages: 1 });
  await expect(read(lines(3_100), { limits: few })).rejects.toEqual(new FileProblem('tooComplex'));
});

it('operators are counted anew on each page', async () => {
  const pages = Array.from({ length: 3 }, () => ({ content: line(0, 0, 9, 9).repeat(2_000) }));
  await expect(read(writePdf({ pages }), { limits: { ...real, pageOperators: 3_000 } })).resolves.toMatchObject({
    pages: 3,
  });
});

it.each([
  ['forms within forms', pdfOfNestedForms],
  ['300,000 operators', () => pdfOfOperators(300_000)],
])('%s are given up, and what is read next is read', { timeout: 60_000 }, async (_, make) => {
  await expect(read(make())).rejects.toEqual(new FileProblem('tooComplex'));
  const { document } = await read(writePdf({ pages: [{ content: text(50, 700, '收到46件') }] }));
  expect(document.blocks).toMatchObject([{ text: '收到46件' }]);
});

it('no page is begun behind those that hold as much as is kept', async () => {
  const pages = Array.from({ length: 3 }, () => ({ content: text(50, 700, '一二三四五六七八九十') }));
  const { document } = await read(writePdf({ pages }), { limits: { ...real, marks: 15 } });
  expect(document.unreadPages).toEqual([{ why: 'beyond', ranges: [[3, 3]] }]);
});
