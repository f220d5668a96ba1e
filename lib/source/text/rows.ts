/** Cells of one line, or of a run of lines, for each way a table is flattened. */
import { netChange, spacedPair } from '../../forms/changes.ts';
import { isFormLabel, isRowLabel } from '../../forms/known-labels.ts';
import { foldFormCharacters } from '../../forms/traditional.ts';
import { notInHeader, numberInLine } from '../../forms/vocabulary/table-words.ts';
import type { Anchor } from '../../model/document.ts';
import { anchorOf, isSectionHeading, type SourceLine, tidy } from './lines.ts';

export interface TextCell {
  readonly text: string;
  readonly anchor: Anchor;
}

function split(line: SourceLine, separator: string): readonly TextCell[] {
  const cells: TextCell[] = [];
  let start = 0;
  for (const part of line.raw.split(separator)) {
    cells.push({ text: tidy(part), anchor: anchorOf(line, start, start + part.length) });
    start += part.length + separator.length;
  }
  return cells;
}

export function tabCells(line: SourceLine): readonly TextCell[] {
  return split(line, '\t');
}

/** A space inside a pair of changes parts no cells. */
const word = new RegExp(`(?<![^\\s])${spacedPair}|[^\\s\\u00a0\\u3000]+`, 'g');

function isValue(text: string): boolean {
  const folded = text.normalize('NFKC');
  return numberInLine.test(folded) || (folded.length < 40 && netChange(foldFormCharacters(folded)) !== null);
}

/** Longer than any label, unless it is one of the form's with its explanation. */
function isLong(text: string): boolean {
  return text.length > 60 && !isFormLabel(text);
}

const sentence = /[。；;：:，,！!？?]/;

/**
 * 「一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4」: a label, then numbers apart by white space; or only
 * numbers; or a header of short labels. Null where the line is running text.
 */
export function spacedCells(line: SourceLine): readonly TextCell[] | null {
  if (/^\s*#/.test(line.raw)) return null;
  const words = [...line.raw.matchAll(word)].map((found) => ({ text: found[0], start: found.index }));
  if (words.length < 2) return null;
  let first = words.length;
  while (first > 0 && isValue(words[first - 1]?.text ?? '')) first--;
  const numbers = words.slice(first);
  const label = words.slice(0, first);
  const labelText = label.map(({ text }) => text).join('');
  const cell = (text: string, start: number, end: number): TextCell => ({ text, anchor: anchorOf(line, start, end) });
  const cellsOf = (list: typeof words) => list.map(({ text, start }) => cell(tidy(text), start, start + text.length));
  const labels = labelCells(line, label);
  if (numbers.length >= 1 && isRowLabel(labels[labels.length - 1]?.text ?? '')) return [...labels, ...cellsOf(numbers)];
  if (numbers.length >= 1 && label.length > 0) {
    // A number in brackets or behind a year belongs to running text: 「泉洛政办〔2020〕 17」.
    if (labelText.length > 50 || (sentence.test(labelText.replace(/[（(].*[)）]/, '')) && numbers.length < 5))
      return null;
    if (numbers.length < 2 && (!/[\u4e00-\u9fff]$/.test(labelText) || labelText.length > 24)) return null;
    return [...labelCells(line, label), ...cellsOf(numbers)];
  }
  if (label.length === 0) return numbers.length >= 3 ? cellsOf(numbers) : null;
  // A header line: several short labels, no sentence; or labels wide apart (a group and a row without its values).
  if (labelText.length > 90 || notInHeader.test(labelText) || isSectionHeading(tidy(line.raw))) return null;
  const header = words.length >= 3 && words.every(({ text }) => text.length <= 16 && isLabel(text));
  if (header) return cellsOf(words);
  const parts = labelCells(line, words);
  return parts.length >= 2 && parts.every(({ text }) => text.length <= 45 && isLabel(text)) ? parts : null;
}

/** Words, not only numbering (一、), and no sentence. */
function isLabel(text: string): boolean {
  return (
    /[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]$/.test(text) &&
    !/[。；;：:，,！!？?]$/.test(text) &&
    !/[。；;！!？?]/.test(text)
  );
}

/** Words of a label: parts wide apart are cells of their own (group, then row), single spaces stay inside. */
function labelCells(line: SourceLine, words: readonly { text: string; start: number }[]): readonly TextCell[] {
  const cells: TextCell[] = [];
  let text = '';
  let start = words[0]?.start ?? 0;
  let end = start;
  for (const word of words) {
    if (text !== '' && word.start - end >= 2) {
      cells.push({ text, anchor: anchorOf(line, start, end) });
      text = '';
    }
    if (text === '') start = word.start;
    text += text === '' ? word.text : ` ${word.text}`;
    end = word.start + word.text.length;
  }
  if (text !== '') cells.push({ text, anchor: anchorOf(line, start, end) });
  return cells;
}

interface PipeRun {
  readonly rows: readonly (readonly TextCell[])[];
  /** First line behind the run. */
  readonly end: number;
}

const onlyPipes = /^[\s|｜]*[|｜][\s|｜]*$/;
const ruleCharacters = /^[\s|｜:+-]+$/;

/** The line below a header in Markdown: `| --- | --- |`. */
function isRule({ raw }: SourceLine): boolean {
  return raw.includes('--') && ruleCharacters.test(raw);
}

/**
 * A run of lines with `|`: each line a row (markdown), or a `|` behind each cell on a line of its own.
 * In the second a row's end cannot be seen: a label behind a value begins a new row, blanks before it pad
 * the row that ends.
 */
export function pipeCells(lines: readonly SourceLine[], from: number): PipeRun | null {
  const first = lines[from] as SourceLine;
  const begins = isRow(first) || endsCell(lines, from) || onlyPipes.test(first.raw);
  if (!begins) return null;
  const rows: TextCell[][] = [];
  const stream: (TextCell | null)[] = [];
  let waiting: SourceLine[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (isRow(line)) {
      flushStream(stream, rows);
      const cells = split({ ...line, raw: line.raw.replaceAll('｜', '|') }, '|');
      const inner = cells.slice(cells[0]?.text === '' ? 1 : 0, cells[cells.length - 1]?.text === '' ? -1 : undefined);
      // What waited for its bar is a line of its own: a caption, or the beginning of a label.
      const above = waiting.length > 0 ? joined(waiting, line, 0) : null;
      if (above !== null) rows.push([above]);
      if (!isRule(line)) rows.push([...inner]);
      waiting = [];
    } else if (/[|｜]/.test(line.raw)) {
      const pieces = line.raw.replaceAll('｜', '|').split('|');
      let start = 0;
      pieces.forEach((piece, index) => {
        const text = tidy(piece);
        const closed = index < pieces.length - 1;
        if (text !== '') waiting.push({ raw: piece, number: line.number });
        if (closed) stream.push(joined(waiting, line, start));
        if (closed) waiting = [];
        start += piece.length + 1;
      });
    } else if (tidy(line.raw) === '') {
    } else if (isSectionHeading(tidy(line.raw)) || isLong(tidy(line.raw)) || !continues(lines, at)) {
      break;
    } else waiting.push(line);
  }
  flushStream(stream, rows);
  return { rows, end: Math.max(at, from + 1) };
}

/** Two or more filled cells between pipes on one line. */
function isRow(line: SourceLine): boolean {
  if (!/[|｜]/.test(line.raw)) return false;
  if (isRule(line)) return true;
  const parts = line.raw.replaceAll('｜', '|').split('|');
  const filled = parts.filter((part) => tidy(part) !== '').length;
  if (filled >= 2) return true;
  // One label and blank cells: 规章 | | |. A number so would be the last cell of a row that goes down the lines.
  const only = tidy(parts.find((part) => tidy(part) !== '') ?? '');
  return filled === 1 && parts.length >= 4 && (/^\s*[|｜]/.test(line.raw) || isRowLabel(only));
}

/** Whether a line is a cell: the next line that is not blank begins with `|`. A line above a whole row is prose. */
function endsCell(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at] as SourceLine;
  const text = tidy(line.raw);
  if (isRow(line) || text === '' || isLong(text) || /^\s*#/.test(line.raw) || isSectionHeading(text)) return false;
  if (/[^|｜][|｜]\s*$/.test(line.raw)) return true;
  const next = lines.slice(at + 1, at + 4).find(({ raw }) => tidy(raw) !== '');
  return next !== undefined && /^\s*[|｜]/.test(next.raw) && !isRow(next);
}

/** A cell goes on over at most three lines. */
function continues(lines: readonly SourceLine[], at: number): boolean {
  for (let ahead = 0; ahead < 3; ahead++) {
    const line = lines[at + ahead];
    if (line === undefined || isSectionHeading(tidy(line.raw)) || isLong(tidy(line.raw))) return false;
    if (endsCell(lines, at + ahead)) return true;
  }
  return false;
}

function joined(waiting: readonly SourceLine[], line: SourceLine, start: number): TextCell | null {
  if (waiting.length === 0) return { text: '', anchor: anchorOf(line, start, start) };
  const text = tidy(waiting.map(({ raw }) => raw).join(' '));
  const first = waiting[0] as SourceLine;
  return { text, anchor: anchorOf(first) };
}

/** Cuts a stream of cells into rows where a label follows a value or a blank. */
function flushStream(stream: (TextCell | null)[], rows: TextCell[][]): void {
  let row: TextCell[] = [];
  let inValues = false;
  for (const cell of stream.splice(0)) {
    if (cell === null) continue;
    const filled = cell.text === '' || isValue(cell.text);
    if (!filled && inValues) {
      rows.push(row);
      row = [];
      inValues = false;
    }
    if (filled && row.length === 0 && cell.text === '') continue;
    if (filled) inValues = true;
    row.push(cell);
  }
  if (row.length > 0) rows.push(row);
}
