/** Scanners pack pages of two colours as CCITT G4 and JBIG2: both are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SourceDocument } from '../../../lib/model/document.ts';
import { readScanned } from '../../generator/scans/reading.ts';

/** Page one of tests/parity/files/bordered.pdf: `gs -sDEVICE=tiffg4 -dMaxStripSize=0 -r150 -dLastPage=1`, without the head of the TIFF. */
const packed = readFileSync(join(import.meta.dirname, 'page.g4'));
const [width, height] = [1241, 1756];

function uint32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

/** A segment of JBIG2: its number, kind, no references, page one, its length. */
function segment(number: number, kind: number, data: Buffer): Buffer {
  return Buffer.concat([uint32(number), Buffer.of(kind, 0, 1), uint32(data.length), data]);
}

/** Kind 48 is the page, 38 a region of pixels; the region's last flag says that they are packed as in G4 (MMR). */
const jbig2 = Buffer.concat([
  segment(0, 48, Buffer.concat([uint32(width, height, 0, 0), Buffer.of(0, 0, 0)])),
  segment(1, 38, Buffer.concat([uint32(width, height, 0, 0), Buffer.of(0, 1), packed])),
]);

function pdfOf(filter: string, data: Buffer) {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const add = (number: number, entries: string, stream?: Buffer) => {
    parts.push(Buffer.from(`${number} 0 obj\n<< ${entries} >>\n`));
    if (stream !== undefined) parts.push(Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  const drawing = Buffer.from('q 595 0 0 842 0 0 cm /P Do Q');
  add(1, '/Type /Catalog /Pages 2 0 R');
  add(2, '/Type /Pages /Count 1 /Kids [3 0 R]');
  add(3, '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >>');
  add(4, `/Length ${drawing.length}`, drawing);
  add(
    5,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 ${filter} /Length ${data.length}`,
    data,
  );
  parts.push(Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'));
  return new Uint8Array(Buffer.concat(parts));
}

/** The rows of the first table, without its blank cells. */
function rowsOf({ blocks }: SourceDocument): readonly (readonly string[])[] {
  const table = blocks.find((block) => block.kind === 'table');
  return (table?.grid.rows ?? []).map((cells) => cells.map(({ text }) => text).filter((text) => text !== ''));
}

it.each([
  ['CCITT G4', `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${width} /Rows ${height} >>`, packed],
  ['JBIG2', '/Filter /JBIG2Decode', jbig2],
])('a page packed as %s', { timeout: 240_000 }, async (_, filter, data) => {
  const { document } = await readScanned(pdfOf(filter, data));
  expect(document.limitations).toContain('readFromPictures');
  const rows = rowsOf(document);
  expect(rows).toContainEqual(['行政规范性文件', '3', '1', '26']);
  expect(rows).toContainEqual(['行政许可', '1,208']);
  expect(rows).toContainEqual(['行政处罚', '47件']);
});
