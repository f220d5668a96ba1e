/** A picture as a PDF of one page: read, drawn and marked as every scan is. */
import { zlibSync } from 'fflate/browser';
import * as limits from '../../model/limits.ts';
import { FileProblem } from '../../source/file-problem.ts';
import { joinBytes } from '../../source/join-bytes.ts';

/** Points: the width of A4. */
const WIDTH = 595;

/** `bytes`: any kind of picture that the browser shows. Throws FileProblem. */
export async function pdfOfPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart])).catch((error: unknown) => {
    throw new FileProblem('damaged', error);
  });
  const { width, height } = bitmap;
  try {
    if (width * height > limits.fileReading.pictures.pixels) throw new FileProblem('tooLarge');
    return pdfOf(width, height, zlibSync(coloursOf(bitmap), { level: 1 }));
  } finally {
    bitmap.close();
  }
}

/** Red, green and blue of each point, on white. */
function coloursOf(bitmap: ImageBitmap): Uint8Array {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new FileProblem('tooLarge');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = data[from] as number;
    colours[to + 1] = data[from + 1] as number;
    colours[to + 2] = data[from + 2] as number;
  }
  return colours;
}

function pdfOf(width: number, height: number, samples: Uint8Array): Uint8Array {
  const high = (WIDTH * height) / width;
  const drawing = ascii(`q ${WIDTH} 0 0 ${high} 0 0 cm /P Do Q`);
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`;
  const page = `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${high}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >>`;
  const objects: readonly (readonly [entries: string, stream?: Uint8Array])[] = [
    ['/Type /Catalog /Pages 2 0 R'],
    ['/Type /Pages /Count 1 /Kids [3 0 R]'],
    [page],
    [`/Length ${drawing.length}`, drawing],
    [`${picture} /Length ${samples.length}`, samples],
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
  return new TextEncoder().encode(words);
}
