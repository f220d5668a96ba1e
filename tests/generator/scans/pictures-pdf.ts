/** Writes a PDF whose pages are JPEG pictures, as scanners do. */
import jpeg from 'jpeg-js';
import type { Raster } from './raster.ts';

export function toJpeg({ width, height, data }: Raster, quality: number): Uint8Array {
  const rgba = Buffer.alloc(width * height * 4, 255);
  for (let at = 0, to = 0; at < data.length; at += 3, to += 4) rgba.set(data.subarray(at, at + 3), to);
  return jpeg.encode({ width, height, data: rgba }, quality).data;
}

export interface JpegPage {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** `pointsWide`: width of each page in points. */
export function pdfOfJpegs(pages: readonly JpegPage[], pointsWide = 595): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (object: string, data?: Uint8Array) => {
    offsets.push(length());
    parts.push(Buffer.from(`${offsets.length} 0 obj\n${object}\n`));
    if (data !== undefined) parts.push(Buffer.from('stream\n'), Buffer.from(data), Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}] >>`);
  pages.forEach(({ width, height, bytes }, at) => {
    const [content, picture] = [4 + at * 3, 5 + at * 3];
    const high = (pointsWide * height) / width;
    const drawing = Buffer.from(`q ${pointsWide} 0 0 ${high} 0 0 cm /P Do Q`);
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pointsWide} ${high}] /Contents ${content} 0 R /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
    );
    add(`<< /Length ${drawing.length} >>`, drawing);
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>`,
      bytes,
    );
  });
  const start = length();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
