/** Writes PDF files for tests, object by object (ISO 32000-1, 7.5), with text in the font of Chinese readers, not embedded. */

export interface PageSource {
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise, as in the file. */
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly cropBox?: readonly [number, number, number, number];
  /** Operators of the content stream. */
  readonly content: string;
}

export interface FileSource {
  readonly pages: readonly PageSource[];
  /** Entries of the catalogue, with their indirect objects written out. */
  readonly catalog?: string;
  /** More entries of the pages' resources. */
  readonly resources?: string;
  /** Objects behind the pages. */
  readonly more?: readonly string[];
}

/**
 * Character codes are UTF-16 (UniGB-UCS2-H), ideographs one em wide, ASCII half. /F runs across, /V down, /T has no
 * map to Unicode but its own (U+2F08, U+2EA0 and a private character for the codes 1, 2, 3). /Im is a grey picture, object 7 a layer.
 */
const fonts = `/Font << /F ${font('UniGB-UCS2-H')} /V ${font('UniGB-UCS2-V')} /T 4 0 R >> /XObject << /Im 6 0 R >>`;

function font(encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [3 0 R] >>`;
}

const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun
  /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500]
  /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0
  /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >> >>`;

const mapped = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 1 /LastChar 3 /Widths [1000 1000 1000]
  /ToUnicode 5 0 R >>`;

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <01> <2F08> <02> <2EA0> <03> <E000> endbfchar
endcmap end end`;

export function writePdf({ pages, catalog = '', resources = '', more = [] }: FileSource): Uint8Array {
  const kids = pages.map((_, index) => `${8 + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources << ${fonts} ${resources} >> >>`,
    descendant,
    mapped,
    stream('', toUnicode),
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x80\x80\x80\x80',
    ),
    '<< /Type /OCG /Name (layer) >>',
    ...pages.flatMap((page, index) => [pageObject(page, 9 + 2 * index), stream('', page.content)]),
    ...more,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function pageObject({ width = 600, height = 800, rotate = 0, cropBox }: PageSource, content: number): string {
  const crop = cropBox === undefined ? '' : `/CropBox [${cropBox.join(' ')}]`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${crop} /Rotate ${rotate} /Contents ${content} 0 R >>`;
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** Text with its baseline's left end at (x, y); `matrix` turns it. */
export function text(
  x: number,
  y: number,
  words: string,
  {
    size = 10,
    font = 'F',
    matrix = '1 0 0 1',
    before = '',
  }: { size?: number; font?: 'F' | 'V'; matrix?: string; before?: string } = {},
): string {
  return `BT ${before} /${font} ${size} Tf ${matrix} ${x} ${y} Tm <${hex(words)}> Tj ET\n`;
}

/** Texts, each at (x, y). */
export function words(...texts: readonly (readonly [x: number, y: number, words: string])[]): string {
  return texts.map(([x, y, words]) => text(x, y, words)).join('');
}

/** Texts on one line, each at its x. */
export function row(y: number, xs: readonly number[], ...texts: readonly string[]): string {
  return texts.map((words, at) => text(xs[at] ?? 0, y, words)).join('');
}

export function hex(words: string): string {
  return Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('');
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** All lines of a grid; y runs down the list from the top edge. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))].join('');
}
