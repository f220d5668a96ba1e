/**
 * node tests/parity/make.ts: makes the files of `files` anew from `report.ts`. Needs Chromium and LibreOffice, so what
 * it made is committed; its fonts are subsets.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type Markup, plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { layouts } from '../generator/layouts/index.ts';
import { openPrinter, print } from '../generator/pdf/print.ts';
import type { PrintStyle } from '../generator/pdf/styles.ts';
import { seeded } from '../generator/random.ts';
import { pictured, report } from './report.ts';
import { writeWord } from './word.ts';

const folder = join(import.meta.dirname, 'files');
const font = '"WenQuanYi Zen Hei"';
const margin = (side: string) => ({ top: side, bottom: side, left: side, right: side });

const styles: readonly PrintStyle[] = [
  {
    name: 'bordered',
    css: `body { font: 12pt/1.6 ${font} } table { border-collapse: collapse; width: 100%; font-size: 9pt }
      td { border: 1px solid #000; padding: 2px 4px }`,
    print: { format: 'A4', margin: margin('2.5cm') },
  },
  {
    // Lines only above, below and between rows.
    name: 'ruled',
    css: `body { font: 11pt/1.5 ${font} } table { border-collapse: collapse; width: 100%; font-size: 9pt; border: solid #000; border-width: 1.5pt 0 }
      td { border: solid #000; border-width: 0.5pt 0; padding: 3px 6px }`,
    print: { format: 'A4', margin: margin('2cm') },
  },
  {
    // Tables that run over pages, rows broken, the header on each page, page numbers.
    name: 'large',
    css: `body { font: 16pt/28pt ${font} } table { border-collapse: collapse; width: 100%; font-size: 14pt }
      td { border: 1pt solid #000; padding: 4pt; text-align: center } thead { display: table-header-group }`,
    print: {
      format: 'A4',
      margin: margin('2.2cm'),
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="width: 100%; text-align: center; font: 12pt ${font}">— <span class="pageNumber"></span> —</div>`,
    },
  },
];

/** One grey pixel. */
const drawnPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const markup: Markup = {
  ...plainMarkup(),
  drift: 0,
  attributes: ({ kind }) => (kind === 'header' ? ' class="head"' : ''),
  table: (rows) => {
    const lines = rows.split('\n');
    const head = lines
      .slice(
        0,
        lines.findIndex((line) => !line.includes('class="head"')),
      )
      .join('\n');
    return `<table border="1"><thead>${head}</thead><tbody>${rows.slice(head.length)}</tbody></table>`;
  },
};

const html = renderHtml(report, markup, seeded(report.seed));
write('report.html', html);
for (const [file, layout] of [
  ['rows.txt', 'text-tabs'],
  ['cells.txt', 'text-tab-lines'],
  ['bars.md', 'text-pipes'],
] as const)
  write(file, layouts.find(({ name }) => name === layout)?.render(report, seeded(report.seed)).source ?? '');

const browser = await openPrinter();
try {
  for (const style of styles) write(`${style.name}.pdf`, await print(browser, html, style));
  // The generator's picture is an address.
  const shown = renderHtml(pictured, markup, seeded(report.seed)).replace(/(?<=src=")[^"]*/, drawnPicture);
  write('../pictured.pdf', await print(browser, shown, styles[0] as PrintStyle));
} finally {
  await browser.close();
}

write('word.docx', writeWord(report, true));
const scratch = mkdtempSync(join(tmpdir(), 'gouji-writer-'));
writeFileSync(join(scratch, 'word.docx'), writeWord(report, false));
saveWithWriter(join(scratch, 'word.docx'), 'pdf', 'writer.pdf');
saveWithWriter(join(folder, 'report.html'), 'docx:MS Word 2007 XML', 'writer.docx', '--infilter=HTML (StarWriter)');
rmSync(scratch, { recursive: true });

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

/** Opens a file in LibreOffice Writer and saves it in `files` under another name. */
function saveWithWriter(path: string, format: string, name: string, ...options: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${scratch}/profile`;
  execFileSync('soffice', ['--headless', profile, ...options, '--convert-to', format, '--outdir', scratch, path]);
  const made = `${basename(path, extname(path))}${extname(name)}`;
  copyFileSync(join(scratch, made), join(folder, name));
}
