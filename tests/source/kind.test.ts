import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOf, zipNames } from '../../lib/source/kind.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes(`inside ${name}`)])));
/** The head of a compound file (Word 97, WPS, locked Office files), and the name of a stream as it stands in one. */
const compound = (stream: string): Uint8Array =>
  bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0${[...stream].join('\0')}\0`);

describe('the kind of a file', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n'), 'report.doc'],
    ['pdf', bytes('\r\njunk before\n%PDF-1.4\n'), 'report'],
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'report.zip'],
    ['docx', zip('word/document2.xml'), 'report.docx'],
    ['docx', zip('word/document.xml', 'xl/workbook.xml').subarray(0, 60), 'cut off'],
    ['ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'report.docx'],
    ['spreadsheet', zip('xl/workbook.xml'), 'report.xlsx'],
    ['archive', zip('report.html'), 'reports.zip'],
    ['doc', compound('WordDocument'), 'report.doc'],
    ['doc', compound('WordDocument'), 'report'],
    ['wps', compound('WordDocument'), '年报.WPS'],
    ['locked', compound('EncryptedPackage'), 'report.docx'],
    ['spreadsheet', compound('Workbook'), 'report.xls'],
    ['picture', bytes('\u0089PNG\r\n\u001a\n'), 'report.pdf'],
    ['picture', bytes('\u00ff\u00d8\u00ff\u00e0'), 'scan'],
    ['picture', bytes('RIFF\u0010\0\0\0WEBPVP8 '), 'scan.jpg'],
    ['rtf', bytes('{\\rtf1\\ansi\\ansicpg936 report}'), 'report.doc'],
    ['mhtml', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'), 'report.doc'],
    ['mhtml', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'), 'a.mhtml'],
    ['other', bytes('MIME-Version: 1.0 is how this text begins'), 'a.txt'],
    ['archive', bytes('Rar!\u001a'), 'x.rar'],
    ['other', bytes('<html>'), 'report.pdf'],
    ['other', bytes('PK is how this text begins'), 'a.docx'],
    ['other', new Uint8Array(), 'empty.pdf'],
  ])('is %s', (kind, content, name) => {
    expect(kindOf(content, name)).toBe(kind);
  });
});

describe('the directory of a zip', () => {
  it('names what is inside', () => {
    expect(zipNames(zipSync({ 'a.txt': bytes('x'.repeat(1000)), 'b.txt': bytes('y') }))).toEqual(['a.txt', 'b.txt']);
  });

  it('is found before a comment, and in a view into a larger buffer', () => {
    const file = zip('a.txt');
    const commented = new Uint8Array([...file, ...bytes('a comment')]);
    commented[file.length - 2] = 9;
    expect(zipNames(commented)).toHaveLength(1);
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 7);
    expect(zipNames(larger.subarray(7))).toHaveLength(1);
  });

  it('is empty for what is no zip, is cut off, or points outside itself', () => {
    const file = zip('a.txt');
    expect(zipNames(bytes('no zip'))).toEqual([]);
    expect(zipNames(file.subarray(0, file.length - 23))).toEqual([]);
    const lying = file.slice();
    lying.set([0xff, 0xff, 0xff, 0xff], file.length - 6);
    expect(zipNames(lying)).toEqual([]);
  });
});
