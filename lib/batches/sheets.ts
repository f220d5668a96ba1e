/** The rows of a workbook (XLSX), existing cells only. */
import type { WorkbookLimits } from '../model/limits.ts';
import { unpackXml } from '../source/archive.ts';
import { FileProblem } from '../source/file-problem.ts';

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
const rowOrCell = /<((?:\w+:)?)(row|c)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** Rows of all sheets, without absent rows and cells. Throws FileProblem. */
export async function readSheets(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly (readonly string[])[]> {
  try {
    return await rowsOf(bytes, limits);
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged', error);
  }
}

async function rowsOf(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly (readonly string[])[]> {
  const [{ default: readXlsxFile }, { zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate/browser'),
  ]);
  const parts = Object.entries(unpackXml(bytes, limits)).map(
    ([name, part]) => [name, sheetPart.test(name) ? renumbered(part, limits) : part] as const,
  );
  const file = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsxFile(file.slice().buffer);
  let characters = 0;
  return sheets.flatMap(({ data }) =>
    data.map((row) =>
      row.map((cell) => {
        const words = cell === null ? '' : String(cell);
        characters += words.length;
        if (characters > limits.characters) throw new FileProblem('unpackedTooLarge');
        return words;
      }),
    ),
  );
}

/**
 * The sheet with its rows and cells renumbered without gaps. The library allocates all cells between the first and the
 * last, and in a list only the order of cells matters.
 */
function renumbered(part: Uint8Array, { cells }: WorkbookLimits): Uint8Array {
  let [row, column, widest] = [0, 0, 0];
  const xml = new TextDecoder().decode(part).replace(rowOrCell, (_tag, prefix: string, name: string, rest: string) => {
    if (name === 'row') {
      row += 1;
      column = 0;
    } else column += 1;
    widest = Math.max(widest, column);
    if (row * widest > cells) throw new FileProblem('unpackedTooLarge');
    const place = name === 'row' ? String(row) : `${letters(column)}${row}`;
    return `<${prefix}${name} r="${place}"${rest.replace(/\s+r\s*=\s*(?:"[^"]*"|'[^']*')/, '')}>`;
  });
  return new TextEncoder().encode(xml);
}

/** A column's name: A, B … Z, AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : letters(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
