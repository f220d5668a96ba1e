/** Makes Word files of papers. The library is heavy, so this module is loaded when a paper is exported. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate/browser';
import type { Locale } from '../../model/locale.ts';
import { plain, plainLine } from '../plain.ts';
import { widthOf } from '../width.ts';
import type { Paper, PaperBlock, PaperPicture, PaperTable } from './blocks.ts';
import { fonts, fontTable } from './fonts.ts';

const TWIPS_PER_POINT = 20;
const millimetres = (length: number) => Math.round((length / 25.4) * 72 * TWIPS_PER_POINT);

/** A4; the text is 156 mm wide and 225 mm high, 22 lines to a page (GB/T 9704). */
const textWidth = millimetres(156);
const lineHeight = Math.floor(millimetres(225) / 22);
const page = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    left: millimetres(28),
    right: millimetres(210 - 28 - 156),
    bottom: millimetres(297 - 37 - 225),
    // The page number stands 7 mm under the text.
    footer: millimetres(23),
    header: millimetres(15),
    gutter: 0,
  },
};

/** In half points, as Word counts: 二号, 三号, 四号, 五号. */
const sizes = { title: 44, text: 32, page: 28, small: 21 } as const;
const TITLE_LINE = 36 * TWIPS_PER_POINT;
const TABLE_GAP = 6 * TWIPS_PER_POINT;
/** Sizes of the office's name, which has to fit on one line. */
const LETTERHEAD = { largest: 72, smallest: 36 } as const;

const RED = 'FF0000';
const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const freely = (before = 0, after = 0) => ({ line: 240, lineRule: LineRuleType.AUTO, before, after });
/** Two characters, as every paragraph begins. */
const indented = { firstLine: sizes.text * TWIPS_PER_POINT, firstLineChars: 200 };

const latin = 'Times New Roman';
const font = (name: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: name });

interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

const looks = {
  text: { font: fonts.text, size: sizes.text },
  title: { font: fonts.title, size: sizes.title },
  headings: {
    1: { font: fonts.heading, size: sizes.text },
    2: { font: fonts.subheading, size: sizes.text },
    3: { font: fonts.text, size: sizes.text, bold: true },
  },
  small: { font: fonts.text, size: sizes.small },
  smallHead: { font: fonts.heading, size: sizes.small },
} satisfies Record<string, Look | Record<number, Look>>;

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A Word file of one or several papers. The same papers give the same bytes. */
export async function writeDocx(
  locale: Locale,
  papers: readonly Paper[],
  title: string,
  at: Date,
): Promise<Uint8Array> {
  const pictures = { count: 0 };
  const footer = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: sizes.page * 10, right: sizes.page * 10 },
          children: [run({ font: fonts.page, size: sizes.page }, { children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: font(fonts.text),
            size: sizes.text,
            language: { value: 'en-US', eastAsia: locale === 'en' ? 'zh-CN' : locale },
          },
          paragraph: { spacing: exactly(lineHeight) },
        },
        heading1: styleOf(looks.headings[1]),
        heading2: styleOf(looks.headings[2]),
        heading3: styleOf(looks.headings[3]),
      },
    },
    sections: papers.map((paper) => ({
      properties: {
        page: { ...page, pageNumbers: { start: 1 } },
        // Lines have their height from their paragraphs; a grid of lines would stretch small ones.
        grid: { type: DocumentGridType.DEFAULT, linePitch: lineHeight },
      },
      // Page numbers stand outside: odd pages at the right, even ones at the left.
      footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
      children: paper.flatMap((block, at) => draw(block, paper.slice(at + 1, at + 1 + SIGNATURE), pictures)),
    })),
  });
  const packed = new Uint8Array(
    await Packer.toArrayBuffer(document, undefined, [
      { path: 'word/fontTable.xml', data: fontTable() },
      { path: 'docProps/core.xml', data: coreProperties(title, at) },
    ]),
  );
  // The library writes the time of packing into the archive.
  return zipSync(unzipSync(packed), { mtime: new Date(2000, 0, 1) });
}

function styleOf(look: Look) {
  return {
    run: { font: font(look.font), size: look.size, bold: look.bold ?? false, italics: false, color: '000000' },
    paragraph: { spacing: exactly(lineHeight), keepNext: true, indent: indented },
  };
}

function run({ font: name, ...look }: Look, options: IRunOptions | string): TextRun {
  return new TextRun({
    font: font(name),
    ...look,
    ...(typeof options === 'string' ? { text: plain(options).replace(/[\n\t]+/g, ' ') } : options),
  });
}

function paragraph(words: string, look: Look, options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: exactly(lineHeight), ...options, children: [run(look, words)] });
}

/** Office and date. */
const SIGNATURE = 2;

/** `next`: the blocks behind it. */
function draw(block: PaperBlock, next: readonly PaperBlock[], pictures: { count: number }): (Paragraph | Table)[] {
  // A signature never stands on a page without text.
  const keepNext = next.some(({ kind }) => kind === 'signature');
  switch (block.kind) {
    case 'letterhead':
      return drawLetterhead(block.office, block.number);
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { ...exactly(TITLE_LINE), before: lineHeight, after: lineHeight },
          keepNext: true,
          children: block.words
            .split('\n')
            .map((line, at) => run(looks.title, { text: plainLine(line), ...(at > 0 && { break: 1 }) })),
        }),
      ];
    case 'addressee':
      return [paragraph(block.words, looks.text, {})];
    case 'paragraph':
      return [paragraph(block.words, looks.text, { indent: indented, keepNext })];
    case 'signature':
      return drawSignature(block.words, next[0]?.kind === 'signature' ? next[0].words : '');
    case 'note':
      return [
        paragraph(block.words, looks.small, { spacing: freely(60), indent: { firstLine: 2 * sizes.small * 10 } }),
      ];
    case 'heading':
      return [
        paragraph(block.words, looks.headings[block.level], {
          heading: headingLevels[block.level],
          keepNext: true,
          indent: indented,
          pageBreakBefore: block.newPage ?? false,
        }),
      ];
    case 'labelled':
      return [
        new Paragraph({
          spacing: exactly(lineHeight),
          indent: indented,
          children: [run({ ...looks.text, bold: true }, block.label), run(looks.text, block.words)],
        }),
      ];
    case 'picture':
      pictures.count += 1;
      return drawPicture(block, pictures.count);
    case 'table':
      return drawTable(block);
  }
}

/**
 * A line is left for the seal; the date ends four characters before the edge, and the office stands over its middle
 * (GB/T 9704). `below`: the date, where this is the office.
 */
function drawSignature(words: string, below: string): Paragraph[] {
  const over = below === '' ? 0 : (widthOf(below) - widthOf(words)) / 4;
  const signed = paragraph(words, looks.text, {
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(Math.max(0, 4 + over) * sizes.text * 10) },
    keepNext: true,
  });
  return below === '' ? [signed] : [paragraph('', looks.text, { keepNext: true }), signed];
}

function drawLetterhead(office: string, number: string): Paragraph[] {
  const fitting = Math.floor((textWidth / 10 / Math.max(1, [...office].length)) * 0.95);
  const size = Math.min(LETTERHEAD.largest, Math.max(LETTERHEAD.smallest, fitting));
  return [
    paragraph(
      office,
      { font: fonts.title, size, color: RED },
      {
        alignment: AlignmentType.CENTER,
        spacing: freely(0, lineHeight),
      },
    ),
    paragraph(number, looks.text, {
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: RED } },
    }),
  ];
}

const PIXELS_PER_TWIP = 96 / 1440;

/** At most as wide as the text and half as high; never larger than it is. */
function drawPicture({ png, caption }: PaperPicture, number: number): Paragraph[] {
  const most = { width: textWidth * PIXELS_PER_TWIP, height: millimetres(110) * PIXELS_PER_TWIP };
  const scale = Math.min(1, most.width / png.width, most.height / png.height);
  const name = `picture ${number}`;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: freely(120, 0),
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png.bytes,
          transformation: {
            width: Math.max(1, Math.round(png.width * scale)),
            height: Math.max(1, Math.round(png.height * scale)),
          },
          // Without a number of ours it would depend on the files made before.
          altText: { id: String(number), name, title: caption, description: caption },
        }),
      ],
    }),
    paragraph(caption, looks.small, { alignment: AlignmentType.CENTER, spacing: freely(40, 120) }),
  ];
}

function drawTable({ columns, rows }: PaperTable): (Paragraph | Table)[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / all));
  const cell = (value: string | number, at: number, look: Look) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        paragraph(String(value), look, {
          spacing: freely(),
          alignment: columns[at]?.numeric === true ? AlignmentType.CENTER : AlignmentType.LEFT,
        }),
      ],
    });
  return [
    // Exact lines leave no room between a text and a frame.
    paragraph('', looks.small, { spacing: exactly(TABLE_GAP), keepNext: true }),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head }, at) => cell(head, at, looks.smallHead)),
        }),
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((value, at) => cell(value, at, looks.small)) }),
        ),
      ],
    }),
    // A table may not end a section, and two tables would become one.
    paragraph('', looks.small, { spacing: freely() }),
  ];
}

/** docProps/core.xml: the library would write the time of now. */
function coreProperties(title: string, at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T00:00:00Z`;
  const words = plainLine(title).replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${words}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}
