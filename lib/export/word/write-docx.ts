/** Makes Word files of papers. The library is heavy, so this module is loaded when a paper is exported. */
import { AlignmentType, Document, DocumentGridType, Footer, Packer, PageNumber, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate/browser';
import type { Locale } from '../../model/locale.ts';
import { plainLine } from '../plain.ts';
import type { Paper } from './blocks.ts';
import { drawBlock, SIGNATURE } from './draw-block.ts';
import { fonts, fontTable } from './fonts.ts';
import { exactly, font, indented, type Look, lineHeight, looks, page, run, sizes } from './layout.ts';

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
      children: paper.flatMap((block, at) => drawBlock(block, paper.slice(at + 1, at + 1 + SIGNATURE), pictures)),
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

/** docProps/core.xml: the library would write the time of now. */
function coreProperties(title: string, at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T00:00:00Z`;
  const words = plainLine(title).replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${words}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}
