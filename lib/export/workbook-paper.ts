/** What the library of workbooks leaves out: filter, links, print area, head on each page, one page wide. */
import type { Feature } from 'write-excel-file/universal';

/** A sheet as the library gets it, and where its parts are. Rows and columns count from 0. */
export interface LaidSheet<Laid> {
  readonly sheet: Laid;
  readonly name: string;
  readonly columns: number;
  /** The row of the head. */
  readonly head: number;
  /** Rows under the head that belong to the table. */
  readonly rows: number;
  /** The last row that is printed. */
  readonly lastPrinted: number;
  /** Columns that are printed. */
  readonly printed: number;
  readonly pageFoot: string | null;
  readonly links: readonly { readonly row: number; readonly column: number; readonly url: string }[];
}

/** Excel opens no sheet with more. */
const MOST_LINKS = 65_530;
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

export function onPaper(sheets: readonly LaidSheet<unknown>[]): Feature<Blob> {
  const of = (index: number) => sheets[index];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageMargins') return margins;
            // As many pages high as it takes.
            return tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
          },
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = of(sheetIndex);
            return sheet === undefined ? xml : complete(xml, sheet);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => of(sheetIndex)?.links.slice(0, MOST_LINKS).map(relation).join(''),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\s*\/>/, () => namesOf(sheets)),
        },
      },
    },
  };
}

/** The elements in the order that ECMA-376 prescribes. Texts of reports are in another file. */
function complete(xml: string, sheet: LaidSheet<unknown>): string {
  const { columns, head, rows, pageFoot, links } = sheet;
  const range = `${address(head, 0)}:${address(head + rows, columns - 1)}`;
  const listed = links
    .slice(0, MOST_LINKS)
    .map(({ row, column }, at) => `<hyperlink ref="${address(row, column)}" r:id="link${at + 1}"/>`);
  const before = (mark: string, markup: string) => (words: string) => words.replace(mark, () => markup + mark);
  const after = (mark: string, markup: string) => (words: string) => words.replace(mark, () => mark + markup);
  const steps = [
    after('</sheetData>', `<autoFilter ref="${range}"/>`),
    ...(listed.length > 0 ? [before('<pageMargins', `<hyperlinks>${listed.join('')}</hyperlinks>`)] : []),
    before('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
    ...(pageFoot === null
      ? []
      : [
          (words: string) =>
            words.replace(
              /<pageSetup[^>]*>/,
              (setup) => `${setup}<headerFooter><oddFooter>${footer(pageFoot)}</oddFooter></headerFooter>`,
            ),
        ]),
  ];
  return steps.reduce((words, step) => step(words), xml);
}

function relation({ url }: LaidSheet<unknown>['links'][number], at: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  return `<Relationship Id="link${at + 1}" Type="${type}" Target="${escapeXml(url)}" TargetMode="External"/>`;
}

/** In the middle; `&` begins a code of its own. */
function footer(words: string): string {
  const coded = words.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  return escapeXml(`&C&9${coded}`);
}

function namesOf(sheets: readonly LaidSheet<unknown>[]): string {
  const names = sheets.flatMap(({ name, columns, head, rows, lastPrinted, printed }, index) => {
    const sheet = `'${escapeXml(name).replaceAll("'", "''")}'`;
    const row = (at: number) => `$${at + 1}`;
    const area = (to: number, width: number, from: number) =>
      `${sheet}!$A$${from + 1}:$${letters(width - 1)}$${to + 1}`;
    const define = (id: string, words: string, more = '') =>
      `<definedName name="_xlnm.${id}" localSheetId="${index}"${more}>${words}</definedName>`;
    return [
      define('_FilterDatabase', area(head + rows, columns, head), ' hidden="1"'),
      define('Print_Area', area(lastPrinted, printed, 0)),
      define('Print_Titles', `${sheet}!${row(head)}:${row(head)}`),
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function address(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** A, B … Z, AA, AB. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function escapeXml(words: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
