/** What an Office file costs is counted before any of it is unpacked. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackXml } from '../../lib/source/archive.ts';
import { FileProblem } from '../../lib/source/file-problem.ts';
import { docxOfOnePartOftenNamed, docxWithPartBehindMany, MB } from '../hostile/documents.ts';
import { packed, stored, writeZip } from '../hostile/zip-maker.ts';

const limits = { entries: 4, unpackedBytes: 1000, elements: 10 };
const tooLarge = new FileProblem('unpackedTooLarge');

describe('the parts of an archive', () => {
  it('are those of XML, also at the very limits', () => {
    const files = { 'a.xml': '<a>1</a>', 'b.rels': '<b/>', 'c.png': 'x'.repeat(2000), 'd.xml': ' '.repeat(988) };
    const bytes = writeZip(Object.entries(files).map(([name, words]) => stored(name, words)));
    expect(Object.keys(unpackXml(bytes, limits))).toEqual(['a.xml', 'b.rels', 'd.xml']);
  });

  it.each([
    ['many entries', writeZip(Array.from({ length: 5 }, (_, at) => stored(`${at}.png`, '')))],
    ['much that is packed', writeZip([packed('a.xml', ' '.repeat(1001))])],
    ['much that is stored, and said to be little', writeZip([{ ...stored('a.xml', ' '.repeat(1001)), size: 0 }])],
    ['much in all', writeZip([packed('a.xml', ' '.repeat(600)), packed('b.xml', ' '.repeat(600))])],
    ['many elements', writeZip([packed('a.xml', '<a/>'.repeat(11))])],
  ])('are not unpacked where there is %s', (_, bytes) => {
    expect(() => unpackXml(bytes, limits)).toThrow(tooLarge);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no zip', strToU8('not a zip')],
    ['one name twice', writeZip([packed('a.xml', '1'), packed('a.xml', '2')])],
    ['entries that lie over each other', writeZip([stored('a.png', 'x'.repeat(900))], { of: 'a.png', times: 2 })],
    ['a zip cut off', zipSync({ 'a.xml': strToU8('<a/>') }).subarray(0, 40)],
  ])('are damaged where there is %s', (_, bytes) => {
    expect(() => unpackXml(bytes, limits)).toThrow(new FileProblem('damaged'));
  });
});

it('a part that is longer than it says is cut off there', () => {
  const bytes = writeZip([{ ...packed('a.xml', 'x'.repeat(900)), size: 10 }]);
  expect(unpackXml(bytes, limits)).toEqual({ 'a.xml': strToU8('x'.repeat(10)) });
});

describe('hostile Word files', () => {
  const real = { entries: 10_000, unpackedBytes: 16 * MB, elements: 400_000 };
  it.each([
    ['2,000 more names for one stored part', 'damaged', () => docxOfOnePartOftenNamed()],
    ['10,001 entries of nothing before a part of 64 MB', 'unpackedTooLarge', () => docxWithPartBehindMany(64 * MB)],
  ] as const)('%s', (_, trouble, make) => {
    const bytes = make();
    const before = process.memoryUsage().arrayBuffers;
    expect(() => unpackXml(bytes, real)).toThrow(new FileProblem(trouble));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * MB);
  });
});
