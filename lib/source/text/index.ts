/**
 * Reads a flattened report: plain text that came out of a web page, a PDF or a converter. Lines with
 * recognisable cells (tabs, pipes, a label followed by numbers) become rows of a grid; all other lines
 * stay lines, and the facts stage aligns both.
 */
import { isOpen } from '../../forms/labels.ts';
import type { Block, Grid, GridCell, SourceDocument } from '../../model/document.ts';
import { anchorOf, isSectionHeading, linesOf, type SourceLine, tidy } from './lines.ts';
import { pipeCells, spacedCells, type TextCell, tabCells } from './rows.ts';

/** A flattened report has some hundred lines. No more than this are read, and a limitation says so. */
const mostLines = 200_000;

/** What each line is: a row of cells, one cell of a row that goes on, or running text. */
type TextReading =
  | { readonly kind: 'row' | 'cell'; readonly cells: readonly TextCell[] }
  | { readonly kind: 'text' | 'blank' };

export function readText(text: string): SourceDocument {
  const all = linesOf(text);
  const lines = all.slice(0, mostLines);
  const blocks: Block[] = [];
  let rows: TextCell[][] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };

  let at = 0;
  while (at < lines.length) {
    const stream = pipeCells(lines, at);
    if (stream !== null) {
      endTable();
      rows = stream.rows.map((row) => [...row]);
      endTable();
      at = stream.end;
      continue;
    }
    const line = lines[at] as SourceLine;
    const reading = readLine(line);
    if (reading.kind === 'cell') {
      const { row, end } = cellLines(lines, at);
      // Between cells of paragraphs Firefox copies a line with a tab alone.
      if (row.some(({ text }) => text !== '')) rows.push(row);
      at = end;
      continue;
    }
    at++;
    if (reading.kind === 'row') rows.push([...reading.cells]);
    if (reading.kind !== 'text') continue;
    endTable();
    for (const block of textBlocks(line)) blocks.push(block);
  }
  endTable();
  return { pageTitle: null, blocks, limitations: all.length > mostLines ? ['tooManyNodes'] : [] };
}

function readLine(line: SourceLine): TextReading {
  const { raw } = line;
  const text = tidy(raw);
  if (raw.includes('\t')) {
    const cells = tabCells(line);
    const filled = cells.filter((cell) => cell.text !== '').length;
    // A lone cell behind or before one tab: this layout gives each cell a line and each row a paragraph.
    if (cells.length <= 2 && filled <= 1) return { kind: 'cell', cells };
    return { kind: 'row', cells };
  }
  if (text === '') return { kind: 'blank' };
  const spaced = spacedCells(line);
  return spaced === null ? { kind: 'text' } : { kind: 'row', cells: spaced };
}

/**
 * One cell a line with a tab before or behind it, rows apart by a line without a tab. A line without a tab
 * right below a cell continues it (本年新制 / 作数量).
 */
function cellLines(lines: readonly SourceLine[], from: number): { row: TextCell[]; end: number } {
  const row: TextCell[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    const text = tidy(line.raw);
    if (line.raw.includes('\t')) {
      const cells = tabCells(line);
      if (cells.length > 2) break;
      row.push(cells.find((cell) => cell.text !== '') ?? { text: '', anchor: anchorOf(line) });
    } else if (text === '' || isSectionHeading(text)) break;
    else {
      const last = row.pop();
      if (last === undefined || last.text === '' || (last.text.length + text.length > 60 && !isOpen(last.text))) {
        if (last !== undefined) row.push(last);
        break;
      }
      row.push({ ...last, text: `${last.text}${text}` });
    }
  }
  return { row, end: Math.max(at, from + 1) };
}

/** Where each line ends with tabs or bars, the blank cells at the end of every row are none. */
function withoutEdge(rows: readonly (readonly TextCell[])[]): readonly (readonly TextCell[])[] {
  if (rows.length < 2) return rows;
  const lastFilled = (row: readonly TextCell[]) => row.findLastIndex(({ text }) => text !== '');
  const edge = rows.reduce((least, row) => Math.min(least, row.length - 1 - Math.max(0, lastFilled(row))), Infinity);
  return edge > 0 ? rows.map((row) => row.slice(0, -edge)) : rows;
}

function tableOf(all: readonly (readonly TextCell[])[]): Block {
  const rows = withoutEdge(all);
  const grid: Grid = {
    rowCount: rows.length,
    columnCount: rows.reduce((most, { length }) => Math.max(most, length), 0),
    rows: rows.map((cells, row) =>
      cells.map((cell, column): GridCell => ({ ...cell, row, column, rowSpan: 1, columnSpan: 1 })),
    ),
  };
  return {
    kind: 'table',
    grid,
    anchor: rows.find((row) => row.length > 0)?.[0]?.anchor ?? { kind: 'text', line: 0, start: 0, end: 0 },
  };
}

/** A line this long with this many numbers is a whole table in one line: each word is a cell of its own. */
const flatLine = { length: 200, numbers: 20 };

function textBlocks(line: SourceLine): readonly Block[] {
  const heading = /^\s*(#{1,6})\s+/.exec(line.raw);
  const text = tidy(line.raw.replace(/^\s*#{1,6}\s+/, '').replace(/\*\*/g, ''));
  if (text === '' || /^[-=_*—]{3,}$/.test(text)) return [];
  const level = heading?.[1]?.length ?? 0;
  if (text.length >= flatLine.length) {
    const words = [...line.raw.matchAll(/[^\s\u00a0\u3000]+/g)];
    if (words.filter(([word]) => /^-?[\d,.]+$/.test(word)).length >= flatLine.numbers) {
      return words.map((word) => ({
        kind: 'text',
        text: word[0],
        level: 0,
        anchor: anchorOf(line, word.index, word.index + word[0].length),
      }));
    }
  }
  return [{ kind: 'text', text, level, anchor: anchorOf(line) }];
}
