/** Writes a PDF of one page that shows a picture: it is read, drawn and marked as every scan is. */
import { joinBytes } from '../join-bytes.ts';

/** A picture as PDF packs it. */
export interface PackedPicture {
  readonly width: number;
  readonly height: number;
  /** Entries of its dictionary that say how it is packed, and what its colours are. */
  readonly packing: string;
  readonly data: Uint8Array;
}

/** Points: the width of A4. */
const WIDTH = 595;

export function pdfOfPicture({ width, height, packing, data }: PackedPicture): Uint8Array {
  const high = (WIDTH * height) / width;
  const drawing = ascii(`q ${WIDTH} 0 0 ${high} 0 0 cm /P Do Q`);
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${packing}`;
  const page = `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${high}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >>`;
  const objects: readonly (readonly [entries: string, stream?: Uint8Array])[] = [
    ['/Type /Catalog /Pages 2 0 R'],
    ['/Type /Pages /Count 1 /Kids [3 0 R]'],
    [page],
    [`/Length ${drawing.length}`, drawing],
    [`${picture} /Length ${data.length}`, data],
  ];
  const parts = [ascii('%PDF-1.7\n')];
  const sizeOf = () => parts.reduce((sum, { length }) => sum + length, 0);
  const offsets = objects.map(([entries, stream], index) => {
    const offset = sizeOf();
    parts.push(ascii(`${index + 1} 0 obj\n<< ${entries} >>\n`));
    if (stream !== undefined) parts.push(ascii('stream\n'), stream, ascii('\nendstream\n'));
    parts.push(ascii('endobj\n'));
    return offset;
  });
  const start = sizeOf();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R >>`;
  parts.push(
    ascii(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return joinBytes(parts);
}

function ascii(words: string): Uint8Array {
  return Uint8Array.from(words, (character) => character.charCodeAt(0));
}
