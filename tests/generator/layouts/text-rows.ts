/** Sheets and reports as lines: what is left of a table once its markup is gone. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import { disclosureSheets, makeWording, type Sheet, type SheetCell, sheetsOf } from '../sheets.ts';
import { lay } from './grid.ts';

/** A slot of a row: the cell that starts here, or what covers it from above or the left. */
export interface Slot {
  readonly cell: SheetCell | null;
  readonly from: 'here' | 'above' | 'left';
}

export function slotsOf(sheet: Sheet): readonly (readonly Slot[])[] {
  return lay(sheet).map((row, at) =>
    [...row].map((placed, column): Slot => {
      if (placed === undefined) return { cell: null, from: 'left' };
      if (placed.row === at && placed.column === column) return { cell: placed.cell, from: 'here' };
      return { cell: null, from: placed.row < at ? 'above' : 'left' };
    }),
  );
}

export interface TextStyle {
  readonly heading: (text: string) => string;
  readonly title: (text: string) => readonly string[];
  readonly paragraph: (text: string) => string;
  /** Blank lines between blocks. */
  readonly airy: boolean;
  readonly drift: number;
  readonly sheet: (sheet: Sheet) => readonly string[];
}

export const plainText: Omit<TextStyle, 'sheet'> = {
  heading: (text) => text,
  title: (text) => [text],
  paragraph: (text) => text,
  airy: false,
  drift: 0.15,
};

export function renderText(report: MadeReport, style: TextStyle, random: Random): string {
  const wording = makeWording(random, style.drift);
  const blocks: (readonly string[])[] = [style.title(report.title), [style.paragraph(report.preamble)]];
  for (const section of report.sections) {
    blocks.push([style.heading(`${section.number}、${section.title}`)]);
    blocks.push(...section.paragraphs.map((text) => [style.paragraph(text)]));
    if (section.table === null) continue;
    const sheets =
      section.table === 't2' ? disclosureSheets(report, wording) : sheetsOf(report, section.table, wording);
    blocks.push(...sheets.map(style.sheet));
  }
  return `${blocks.map((lines) => lines.join('\n')).join(style.airy ? '\n\n' : '\n')}\n`;
}
