/** How the HTML of a report is set before it is printed: the styles in which offices print to PDF. */
import type { Page } from 'playwright-core';

type PrintOptions = NonNullable<Parameters<Page['pdf']>[0]>;

export interface PrintStyle {
  readonly name: string;
  readonly css: string;
  readonly print: PrintOptions;
}

const margin = (vertical: string, side: string) => ({ top: vertical, bottom: vertical, left: side, right: side });

export const printStyles: readonly PrintStyle[] = [
  {
    name: 'bordered',
    css: `body { font: 12pt/1.6 "Noto Serif CJK SC" } table { border-collapse: collapse; width: 100%; font-size: 9pt }
      td { border: 1px solid #000; padding: 2px 4px }`,
    print: { format: 'A4', margin: margin('2cm', '2.5cm') },
  },
  {
    name: 'borderless',
    css: `body { font: 11pt "Noto Sans CJK SC" } table { border-collapse: collapse; width: 100%; font-size: 9pt }
      td { border: 0; padding: 3px 6px }`,
    print: { format: 'A4', margin: margin('2cm', '2cm') },
  },
  {
    // Layout of official documents (GB/T 9704): 16 pt, 28 pt from line to line, page number between dashes.
    name: 'word',
    css: `body { font: 16pt/28pt "WenQuanYi Zen Hei", "Noto Serif CJK SC"; margin: 0 } h1 { font-size: 22pt; text-align: center }
      p { text-indent: 2em; margin: 0; text-align: justify } td p { text-indent: 0; text-align: inherit }
      table { border-collapse: collapse; font-size: 10.5pt; line-height: 14pt; margin: 6pt auto }
      td { border: solid windowtext 1pt; padding: 0 5.4pt; text-align: center }`,
    print: {
      format: 'A4',
      margin: { top: '3.7cm', bottom: '3.5cm', left: '2.8cm', right: '2.6cm' },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width: 100%; text-align: center; font-size: 14pt">— <span class="pageNumber"></span> —</div>',
    },
  },
  {
    name: 'wide',
    css: `body { font: 12pt/20pt "WenQuanYi Zen Hei", "Noto Sans CJK SC" } table { border-collapse: collapse; width: 100%; font-size: 10pt }
      td { border: 0.5pt solid #444; padding: 4pt } td:not(:first-child) { text-align: right }`,
    print: {
      format: 'A4',
      landscape: true,
      margin: margin('2cm', '2cm'),
      displayHeaderFooter: true,
      headerTemplate: '<div style="font-size: 8pt; margin-left: 2cm">政府信息公开工作年度报告</div>',
      footerTemplate:
        '<div style="width: 100%; text-align: right; font-size: 8pt; margin-right: 2cm">第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页</div>',
    },
  },
];
