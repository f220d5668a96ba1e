/** How papers look: sizes, fonts, spacing (GB/T 9704). */
import { type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { plain } from '../plain.ts';
import { fonts } from './fonts.ts';

export const TWIPS_PER_POINT = 20;
export const millimetres = (length: number) => Math.round((length / 25.4) * 72 * TWIPS_PER_POINT);

/** A4; the text is 156 mm wide and 225 mm high, 22 lines to a page (GB/T 9704). */
export const textWidth = millimetres(156);
export const lineHeight = Math.floor(millimetres(225) / 22);
export const page = {
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
export const sizes = { title: 44, text: 32, page: 28, small: 21 } as const;
export const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
export const freely = (before = 0, after = 0) => ({ line: 240, lineRule: LineRuleType.AUTO, before, after });
/** Two characters, as every paragraph begins. */
export const indented = { firstLine: sizes.text * TWIPS_PER_POINT, firstLineChars: 200 };

const latin = 'Times New Roman';
export const font = (name: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: name });

export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export const looks = {
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

export function run({ font: name, ...look }: Look, options: IRunOptions | string): TextRun {
  return new TextRun({
    font: font(name),
    ...look,
    ...(typeof options === 'string' ? { text: plain(options).replace(/[\n\t]+/g, ' ') } : options),
  });
}

export function paragraph(words: string, look: Look, options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: exactly(lineHeight), ...options, children: [run(look, words)] });
}
