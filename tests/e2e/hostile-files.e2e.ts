/** Files that ask for too much are refused in both browsers, and the next is read as if nothing had been. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { docxOfElements, docxOfOnePartOftenNamed, MB, workbook, xlsxOfTwoCorners } from '../hostile/documents.ts';
import { pdfOfNestedForms, pdfOfPicture, pdfThatUnpacks, pdfThatUnpacksTwice } from '../hostile/pdfs.ts';
import { type Extension, startExtension } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { call, chooseFile, textsOf } from './in-page.ts';

const report = readFileSync(join(import.meta.dirname, '../parity/files/bordered.pdf'));
const COMPLEX = text('en', 'file.tooComplex');
const UNPACKED = text('en', 'file.unpackedTooLarge');

const files: readonly (readonly [what: string, name: string, make: () => Uint8Array, said: string])[] = [
  ['forms within forms', 'a.pdf', () => pdfOfNestedForms(), COMPLEX],
  ['a page that unpacks to 600 MB', 'a.pdf', () => pdfThatUnpacks(600 * MB), UNPACKED],
  ['a page packed twice', 'a.pdf', () => pdfThatUnpacksTwice(600 * MB), UNPACKED],
  ['a JBIG2 picture', 'a.pdf', () => pdfOfPicture('JBIG2Decode', 40_000, 'picture'), text('en', 'file.scanned')],
  ['a JPX picture', 'a.pdf', () => pdfOfPicture('JPXDecode', 40_000, 'picture'), text('en', 'file.scanned')],
  ['one part of 2,001 names', 'a.docx', () => docxOfOnePartOftenNamed(), text('en', 'file.damaged')],
  ['500,000 paragraphs', 'a.docx', () => docxOfElements(500_000), UNPACKED],
];

let extension: Extension;
let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  [extension, firefox] = await Promise.all([startExtension({}, { language: 'en' }), startFirefox(new Map())]);
  page = await extension.context.newPage();
}, 120_000);
afterAll(() => Promise.all([extension?.close(), firefox?.close()]));

const browsers = {
  Chromium: {
    open: async (path: string) => void (await page.goto(`chrome-extension://${extension.id}${path}`)),
    choose: (name: string, bytes: Uint8Array) => call(page, chooseFile, name, Buffer.from(bytes).toString('base64')),
    said: async (selector: string) => (await call(page, textsOf, selector)).join(' '),
  },
  Firefox: {
    open: (path: string) => firefox.openOwn(path),
    choose: (name: string, bytes: Uint8Array) => firefox.call(chooseFile, name, Buffer.from(bytes).toString('base64')),
    said: async (selector: string) => (await firefox.call(textsOf, selector)).join(' '),
  },
} as const;

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const { open, choose, said } = browsers[name];

  test.each(files)(
    '%s: the file viewer refuses it, and reads the next',
    { timeout: 90_000 },
    async (_, file, make, why) => {
      await open('/viewer.html');
      await choose(file, make());
      await expect.poll(() => said('[role=alert]'), { timeout: 35_000 }).toContain(why);
      await choose('b.pdf', report);
      await expect.poll(() => said('.facts'), { timeout: 20_000 }).toContain('200/200');
    },
  );

  test('of a workbook with two cells in its corners the batch page takes two addresses', async () => {
    await open('/batches.html');
    await choose('a.xlsx', xlsxOfTwoCorners());
    await expect.poll(() => said('.addresses'), { timeout: 20_000 }).toContain('https://b.example.gov.cn/2.html');
    await choose('b.xlsx', workbook(Buffer.alloc(600 * MB, ' ')));
    await expect.poll(() => said('[role=alert]'), { timeout: 20_000 }).toContain(UNPACKED);
    expect(await said('.addresses')).toContain('https://a.example.gov.cn/1.html');
  });
});
