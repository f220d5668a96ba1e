/** Small PDF files that ask for more than any machine has. */
import { deflateSync } from 'node:zlib';

/** Objects by number, from 1; `data` is a stream's. */
interface PdfObject {
  readonly entries: string;
  readonly data?: Buffer;
}

function pdfOf(objects: readonly PdfObject[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let size = pieces[0]?.length ?? 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    size += piece.length;
  };
  objects.forEach(({ entries, data }, index) => {
    offsets.push(size);
    const length = data === undefined ? '' : ` /Length ${data.length}`;
    add(Buffer.from(`${index + 1} 0 obj\n<< ${entries}${length} >>\n`));
    if (data !== undefined) add(Buffer.concat([Buffer.from('stream\n'), data, Buffer.from('\nendstream\n')]));
    add(Buffer.from('endobj\n'));
  });
  const start = size;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

/** One page: its content is object 4, further objects come behind it. */
function onePage(content: PdfObject, resources: string, others: readonly PdfObject[] = []): Uint8Array {
  return pdfOf([
    { entries: '/Type /Catalog /Pages 2 0 R' },
    { entries: '/Type /Pages /Kids [3 0 R] /Count 1' },
    { entries: `/Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >>` },
    content,
    ...others,
  ]);
}

const raw = (operators: string): PdfObject => ({ entries: '', data: Buffer.from(operators) });

/** Forms that each draw the next one ten times: 10^`depth` in the end. */
export function pdfOfNestedForms(depth = 9): Uint8Array {
  const form = (at: number): PdfObject => ({
    entries: `/Type /XObject /Subtype /Form /BBox [0 0 600 800]${at < depth - 1 ? ` /Resources << /XObject << /N ${6 + at} 0 R >> >>` : ''}`,
    data: Buffer.from(at < depth - 1 ? '/N Do '.repeat(10) : '0 0 m 9 9 l S '.repeat(10)),
  });
  const forms = Array.from({ length: depth }, (_, at) => form(at));
  return onePage(raw('/N Do '.repeat(10)), '/XObject << /N 5 0 R >>', forms);
}

/** Operators that pack well: a page of `count` lines. */
export function pdfOfOperators(count: number): Uint8Array {
  return onePage({ entries: '/Filter /FlateDecode', data: deflateSync('0 0 m 9 9 l S\n'.repeat(count)) }, '');
}

/** A page that unpacks to `size` blanks. */
export function pdfThatUnpacks(size: number): Uint8Array {
  return onePage({ entries: '/Filter /FlateDecode', data: deflateSync(Buffer.alloc(size, ' '), { level: 9 }) }, '');
}

/** The same, packed twice: two kilobytes. */
export function pdfThatUnpacksTwice(size: number): Uint8Array {
  const data = deflateSync(deflateSync(Buffer.alloc(size, ' '), { level: 9 }), { level: 9 });
  return onePage({ entries: '/Filter [/FlateDecode /FlateDecode]', data }, '');
}

/** A picture of a filter that takes `side` × `side` pixels out of a few bytes, drawn, or read as the page itself. */
export function pdfOfPicture(filter: 'JBIG2Decode' | 'JPXDecode', side: number, as: 'picture' | 'content'): Uint8Array {
  const data = filter === 'JBIG2Decode' ? jbig2(side) : jpx(side);
  const entries = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent ${filter === 'JBIG2Decode' ? 1 : 8} /ColorSpace /DeviceGray /Filter /${filter}`;
  if (as === 'content') return onePage({ entries, data }, '');
  return onePage(raw('q 600 0 0 800 0 0 cm /Im Do Q'), '/XObject << /Im 5 0 R >>', [{ entries, data }]);
}

/** A page information segment of that size, and a generic region that covers it, with nothing behind. */
function jbig2(side: number): Buffer {
  const segment = (number: number, type: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(11);
    head.writeUInt32BE(number, 0);
    head.writeUInt8(type, 4);
    head.writeUInt8(1, 6);
    head.writeUInt32BE(data.length, 7);
    return Buffer.concat([head, data]);
  };
  const page = Buffer.alloc(19);
  page.writeUInt32BE(side, 0);
  page.writeUInt32BE(side, 4);
  const region = Buffer.alloc(18 + 8);
  region.writeUInt32BE(side, 0);
  region.writeUInt32BE(side, 4);
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)]);
}

/** A JPEG 2000 codestream of one tile of that size. */
function jpx(side: number): Buffer {
  const siz = Buffer.alloc(2 + 41);
  siz.writeUInt16BE(0xff51, 0);
  siz.writeUInt16BE(41, 2);
  siz.writeUInt32BE(side, 6);
  siz.writeUInt32BE(side, 10);
  siz.writeUInt32BE(side, 22);
  siz.writeUInt32BE(side, 26);
  siz.writeUInt16BE(1, 38);
  siz.set([7, 1, 1], 40);
  const cod = Buffer.from('ff52000c00000001000504040001'.slice(0, 28), 'hex');
  const qcd = Buffer.from('ff5c0013404048485048485048485048485048485048', 'hex');
  const sot = Buffer.from('ff90000a0000000000000001', 'hex');
  return Buffer.concat([
    Buffer.from('ff4f', 'hex'),
    siz,
    cod,
    qcd,
    sot,
    Buffer.from('ff93', 'hex'),
    Buffer.alloc(64),
    Buffer.from('ffd9', 'hex'),
  ]);
}
