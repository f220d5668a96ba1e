/** A file that takes too much, or whose process is lost, is the only one that is not read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReadingProcess, standardLimits } from '../../cli/reader.ts';
import { docxOfElements, docxOfOnePartOftenNamed, MB, workbook, xlsxOfTwoCorners } from '../hostile/documents.ts';
import {
  pdfOfNestedForms,
  pdfOfOperators,
  pdfOfPicture,
  pdfThatUnpacks,
  pdfThatUnpacksTwice,
} from '../hostile/pdfs.ts';
import { paragraph, run, wordFile } from '../source/docx/word-file.ts';
import { isRunning, readersOf } from './watched.ts';

const good = wordFile(paragraph(run('收到46件')));
const bordered = readFileSync(join(import.meta.dirname, '../parity/files/bordered.pdf'));

const readingProcesses = () => readersOf(process.pid);

async function expectGood(reader: ReturnType<typeof createReadingProcess>): Promise<void> {
  expect((await reader.file(good, 'good.docx')).document.blocks).toMatchObject([{ text: '收到46件' }]);
  expect((await reader.file(bordered, 'bordered.pdf')).kind).toBe('pdf');
}

describe('the reading process', () => {
  it.each([
    ['forms within forms', 'tooComplex', () => pdfOfNestedForms()],
    ['300,000 operators', 'tooComplex', () => pdfOfOperators(300_000)],
    ['a page that unpacks to 200 MB', 'unpackedTooLarge', () => pdfThatUnpacks(200 * MB)],
    ['a page that is packed twice', 'unpackedTooLarge', () => pdfThatUnpacksTwice(200 * MB)],
    ['a JBIG2 picture of 40,000 × 40,000', 'scanned', () => pdfOfPicture('JBIG2Decode', 40_000, 'picture')],
    ['a JPX picture of 40,000 × 40,000', 'scanned', () => pdfOfPicture('JPXDecode', 40_000, 'picture')],
    ['one part of 2,001 names', 'damaged', () => docxOfOnePartOftenNamed()],
    ['500,000 paragraphs', 'unpackedTooLarge', () => docxOfElements(500_000)],
  ])('refuses %s (%s), and reads the next file', { timeout: 60_000 }, async (_, trouble, make) => {
    const reader = createReadingProcess();
    await expect(reader.file(make(), 'hostile')).rejects.toMatchObject({ trouble });
    await expectGood(reader);
  });

  it.each(['JBIG2Decode', 'JPXDecode'] as const)(
    'reads a page whose content is a picture (%s) as an empty one',
    async (filter) => {
      const { document } = await createReadingProcess().file(pdfOfPicture(filter, 40_000, 'content'), 'a.pdf');
      expect(document.blocks).toEqual([]);
    },
  );

  it('reads only the cells that a workbook has, and refuses a large workbook', async () => {
    const reader = createReadingProcess();
    expect((await reader.list(xlsxOfTwoCorners(), 'a.xlsx')).entries).toHaveLength(2);
    await expect(reader.list(workbook(Buffer.alloc(33 * MB, ' ')), 'a.xlsx')).rejects.toMatchObject({
      trouble: 'unpackedTooLarge',
    });
    expect((await reader.list(xlsxOfTwoCorners(), 'a.xlsx')).entries).toHaveLength(2);
  });

  it('ends when it has read a list, and frees its memory', async () => {
    const before = readingProcesses();
    expect((await createReadingProcess().list(Buffer.from('www.example.gov.cn'), 'a.txt')).entries).toHaveLength(1);
    await expect.poll(() => readingProcesses().filter((pid) => !before.includes(pid) && isRunning(pid))).toEqual([]);
  });

  it('refuses a list that overflows the stack, and reads the next', async () => {
    const reader = createReadingProcess();
    await expect(reader.list(Buffer.alloc(16 * MB, 'a.'), 'a.txt')).rejects.toMatchObject({ trouble: 'tooComplex' });
    expect((await reader.list(Buffer.from('www.example.gov.cn'), 'b.txt')).entries).toHaveLength(1);
  });

  it.each([
    ['time', { ...standardLimits, time: 1_000 }, 'tooSlow'],
    ['heap', { ...standardLimits, heap: 24 }, 'tooComplex'],
    ['memory', { ...standardLimits, whole: 1 }, 'tooComplex'],
  ])('ends in the middle of a page when its %s is spent', { timeout: 60_000 }, async (_, readerLimits, trouble) => {
    const reader = createReadingProcess(readerLimits);
    const started = performance.now();
    await expect(reader.file(pdfOfNestedForms(), 'a.pdf')).rejects.toMatchObject({ trouble });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is replaced when it is killed, idle or busy', { timeout: 60_000 }, async () => {
    const reader = createReadingProcess();
    await expectGood(reader);
    const [idle] = readingProcesses();
    if (idle === undefined) throw new Error('no process');
    process.kill(idle, 'SIGKILL');
    await expect.poll(readingProcesses).not.toContain(idle);
    // Node learns of it a moment after the system does.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expectGood(reader);
    const [busy] = readingProcesses();
    const reading = reader.file(pdfOfNestedForms(), 'a.pdf').catch((error: unknown) => error);
    setTimeout(() => process.kill(busy ?? 0, 'SIGKILL'), 300);
    expect(await reading).toMatchObject({ trouble: 'tooComplex' });
    await expectGood(reader);
  });

  it('reads one file after the other for several callers', async () => {
    const reader = createReadingProcess();
    const all = await Promise.all([1, 2, 3].map(() => reader.file(good, 'good.docx')));
    expect(all.map(({ kind }) => kind)).toEqual(['docx', 'docx', 'docx']);
  });
});
