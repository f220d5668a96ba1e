/** Word layouts: how people set the report in Word. Written by the `docx` package, read by mammoth. */
import { Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import type { Sheet, SheetCell } from '../sheets.ts';
import { cut, headerCount } from './grid.ts';
import { type Markup, plainMarkup, sectionSheets } from './html-markup.ts';
import { type FileLayout, nothingLost } from './layout.ts';

interface Word {
  readonly heading: (text: string) => Paragraph;
  readonly paragraph: (text: string) => Paragraph;
  /** Paragraphs of a cell. */
  readonly content: (cell: SheetCell) => readonly Paragraph[];
  readonly markup: Partial<Markup>;
}

const plain: Word = {
  heading: (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 }),
  paragraph: (text) => new Paragraph({ children: [new TextRun(`　　${text}`)] }),
  content: ({ text }) => [new Paragraph(text)],
  markup: {},
};

/** Word splits runs where spelling, language or revision changed: anywhere. */
function splitRuns(text: string, random: Random): readonly TextRun[] {
  const at = random.int(0, text.length);
  return [new TextRun(text.slice(0, at)), new TextRun({ text: text.slice(at), bold: random.chance(0.5) })];
}

function docx(name: string, make: (random: Random) => Partial<Word>): FileLayout {
  return {
    name,
    kind: 'docx',
    showsBlanks: true,
    showsEdges: true,
    showsHeaders: true,
    // The generator's picture is an address; a Word file would need the picture itself.
    showsPictures: false,
    complete: true,
    render: async (report, random) => ({
      source: await write(report, { ...plain, ...make(random) }, random),
      lost: nothingLost,
    }),
  };
}

async function write(report: MadeReport, word: Word, random: Random): Promise<Uint8Array> {
  const markup = { ...plainMarkup(), ...word.markup };
  const children: (Paragraph | Table)[] = [
    new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
    word.paragraph(report.preamble),
  ];
  for (const section of report.sections) {
    children.push(word.heading(`${section.number}、${section.title}`), ...section.paragraphs.map(word.paragraph));
    if (section.table === null) continue;
    for (const sheet of sectionSheets(report, section.table, markup, random)) children.push(tableOf(sheet, word));
  }
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

function tableOf(sheet: Sheet, word: Word): Table {
  return new Table({
    rows: sheet.rows.map(
      ({ cells }) =>
        new TableRow({
          children: cells.map(
            (cell) =>
              new TableCell({ rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, children: [...word.content(cell)] }),
          ),
        }),
    ),
  });
}

export const docxLayouts: readonly FileLayout[] = [
  docx('docx-plain', () => ({})),
  docx('docx-split-runs', (random) => ({
    heading: (text) => new Paragraph({ children: splitRuns(text, random) }),
    paragraph: (text) =>
      new Paragraph({ children: [new TextRun({ children: [new Tab()] }), ...splitRuns(text, random)] }),
    content: ({ text }) => [new Paragraph({ children: splitRuns(text, random) })],
    markup: { disclosure: 'parts' },
  })),
  docx('docx-cut', (random) => ({
    // Labels broken over paragraphs, tables cut where a page ended.
    content: ({ text, kind }) => {
      const at = kind === 'label' ? random.int(0, text.length) : 0;
      return [text.slice(0, at), text.slice(at)]
        .filter((part, index) => part !== '' || index === 1)
        .map((part) => new Paragraph(part));
    },
    markup: {
      sheets: (sheet) =>
        sheet.rows.length < 8
          ? [sheet]
          : cut(sheet, random.int(headerCount(sheet) + 1, sheet.rows.length - 1), random.chance(0.5)),
    },
  })),
];
