/** The blocks of a paper as Word has them. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { plainLine } from '../plain.ts';
import { widthOf } from '../width.ts';
import type { PaperBlock, PaperPicture, PaperTable } from './blocks.ts';
import { fonts } from './fonts.ts';
import {
  exactly,
  freely,
  indented,
  type Look,
  lineHeight,
  looks,
  millimetres,
  paragraph,
  run,
  sizes,
  TWIPS_PER_POINT,
  textWidth,
} from './layout.ts';

const TITLE_LINE = 36 * TWIPS_PER_POINT;
const TABLE_GAP = 6 * TWIPS_PER_POINT;
/** Sizes of the office's name, which has to fit on one line. */
const LETTERHEAD = { largest: 72, smallest: 36 } as const;

const RED = 'FF0000';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Office and date. */
export const SIGNATURE = 2;

/** `next`: the blocks behind it. */
export function drawBlock(
  block: PaperBlock,
  next: readonly PaperBlock[],
  pictures: { count: number },
): (Paragraph | Table)[] {
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
