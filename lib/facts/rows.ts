/**
 * Grids and lines alike become rows: label cells, then value cells. In a grid a row ends where the grid's
 * row ends; among bare lines it ends where a label follows a value. From here on one aligner serves both.
 */
import { isFormLabel, isRowLabel } from '../forms/known-labels.ts';
import { foldLabel, isOpen } from '../forms/labels.ts';
import { sectionEnding } from '../forms/vocabulary/headings.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import { type CellReading, readCell } from './cells.ts';

export interface Piece {
  readonly text: string;
  readonly anchor: Anchor;
  /** Grid column where the cell starts; -1 in bare lines. */
  readonly column: number;
  readonly columnSpan: number;
  readonly sure?: number;
  readonly reading: CellReading;
}

export interface LabelledRow {
  readonly cells: readonly Piece[];
  /** Index in `cells` of the first number or dash; `cells.length` where there is none. */
  readonly firstNumber: number;
  /** Labels seen since the last row that had numbers: headers, captions, a label cut off above. */
  readonly context: readonly Piece[];
  /** The first labels behind the row, before any number: a label wrapped around its values goes on there. */
  readonly below: readonly Piece[];
  readonly block: number;
  /** Row in the block's grid, -1 for bare lines. */
  readonly gridRow: number;
  /** One of the form's row labels among bare lines with no value behind it, but another label: its cells may be blank. */
  readonly bare?: true;
}

/** The longest label of the form has 37 characters, the note over table three 40. A longer text is prose. */
const longestLabel = 60;
/** A label with its explanation takes several lines at most. */
const longestExplained = 400;
const contextLimit = 80;

export function rowsOf(document: SourceDocument): readonly LabelledRow[] {
  const rows: (LabelledRow & { below: readonly Piece[] })[] = [];
  const bare = new Map<number, LabelledRow[]>();
  let context: Piece[] = [];
  let labels: Piece[] = [];
  let values: Piece[] = [];

  const remember = (pieces: readonly Piece[]) => {
    context = [...context, ...pieces].slice(-contextLimit);
  };
  const endLines = (block: number) => {
    const alone = bareRows(labels, values.length > 0, context, block);
    if (alone.length > 0) bare.set(rows.length, [...(bare.get(rows.length) ?? []), ...alone]);
    if (values.length > 0) {
      const cells = [...labels, ...values];
      rows.push({ cells, firstNumber: labels.length, context, below: [], block, gridRow: -1 });
      context = [];
    } else remember(labels);
    labels = [];
    values = [];
  };

  document.blocks.forEach((block, index) => {
    if (block.kind === 'image') return;
    if (block.kind === 'text') {
      if (block.text.length > longestLabel && !isLabel(block.text, labels)) {
        endLines(index);
        return;
      }
      const reading = readCell(block.text);
      if (reading.state === 'blank') return;
      const piece = { text: block.text, anchor: block.anchor, column: -1, columnSpan: 1, reading };
      if (reading.state === 'text') {
        if (values.length > 0) endLines(index);
        labels.push(piece);
      } else values.push(piece);
      return;
    }
    endLines(index);
    block.grid.rows.forEach((gridCells, gridRow) => {
      const cells = gridCells.map((cell) => ({ ...cell, reading: readCell(cell.text) }));
      if (cells.length === 0) return;
      const found = cells.findIndex(isFigure);
      const firstNumber = found === -1 ? cells.length : found;
      rows.push({ cells, firstNumber, context, below: [], block: index, gridRow });
      if (found === -1) remember(cells.filter(isText));
      else context = [];
    });
  });
  endLines(document.blocks.length);
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) return;
    // Behind a row of words the context of the next row begins with these very words.
    const between = hasNumber(row) ? next.context : [];
    const labels = [...between, ...next.cells.slice(0, next.firstNumber)].filter(isText);
    // The last label before numbers is that row's own.
    row.below = (hasNumber(row) && hasNumber(next) ? labels.slice(0, -1) : labels).slice(0, 2);
  });
  const all = rows.flatMap((row, index) => [...(bare.get(index) ?? []), row, ...aloneInGrid(row, rows[index + 1])]);
  return [...all, ...(bare.get(rows.length) ?? [])];
}

/** A line of a text with labels alone: their cells are blank, unless rows of their own follow. */
function aloneInGrid(row: LabelledRow, next: LabelledRow | undefined): readonly LabelledRow[] {
  const last = row.cells.at(-1);
  if (hasNumber(row) || last?.anchor.kind !== 'text' || !isText(last)) return [];
  const label = next?.cells.slice(0, next.firstNumber).findLast(isText);
  const behind = label === undefined || isFormLabel(label.text) ? [] : [label];
  return bareRows([...row.cells, ...behind], behind.length > 0, row.context, row.block);
}

/** Whether a long text is a label that explains itself, or goes on inside the bracket of the one before. */
function isLabel(text: string, labels: readonly Piece[]): boolean {
  const before = labels.at(-1);
  if (text.length > longestExplained) return false;
  return isFormLabel(text) || (before !== undefined && isFormLabel(before.text) && isOpen(before.text));
}

/** 三、收到和处理政府信息公开申请情况: the table above has ended. */
function isPartHeading(text: string): boolean {
  const { style, words } = foldLabel(text);
  return style === 'chinese' && sectionEnding.test(words);
}

/** The row labels in a run of labels that stand at its end or before another of the form's labels. `owned`: not the last. */
function bareRows(
  labels: readonly Piece[],
  owned: boolean,
  context: readonly Piece[],
  block: number,
): readonly LabelledRow[] {
  const last = owned ? labels.length - 1 : labels.length;
  return labels.slice(0, last).flatMap((piece, at) => {
    const next = labels[at + 1];
    if (!isRowLabel(piece.text) || (next !== undefined && !isFormLabel(next.text) && !isPartHeading(next.text)))
      return [];
    return {
      cells: [piece],
      firstNumber: 1,
      context: [...context, ...labels.slice(0, at)].slice(-contextLimit),
      below: [],
      block,
      gridRow: -1,
      bare: true as const,
    };
  });
}

export function hasNumber(row: LabelledRow): boolean {
  return row.firstNumber < row.cells.length;
}

/** A number, a dash, or figures that could not be read from a picture. */
function isFigure({ reading: { state } }: Pick<Piece, 'reading'>): boolean {
  return state === 'number' || state === 'dash' || state === 'missing';
}

export function isText({ reading }: Piece): boolean {
  return reading.state === 'text';
}

export function isBlank({ reading }: Piece): boolean {
  return reading.state === 'blank';
}
