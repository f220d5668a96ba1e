/** Reads one cell of a table: what state it is in and which number it says. */
import { netChange } from '../forms/changes.ts';
import { foldFormCharacters } from '../forms/traditional.ts';
import { dash, lessSign, numberInCell } from '../forms/vocabulary/table-words.ts';
import { type Anchor, type GridCell, unreadMark } from '../model/document.ts';
import type { CellKind } from '../model/form.ts';
import type { Fact } from '../model/report.ts';

type CellSource = Pick<GridCell, 'text' | 'anchor' | 'sure'>;

export type CellReading = Pick<Fact, 'value' | 'state' | 'unit'>;

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const plainDigits = /^\d{1,15}$/;
const blankCell: CellReading = { value: null, state: 'blank', unit: '' };
const dashCell: CellReading = { value: null, state: 'dash', unit: '' };
const textCell: CellReading = { value: null, state: 'text', unit: '' };
const unreadCell: CellReading = { value: null, state: 'missing', unit: '' };
/** Figures or signs of which some could not be read from a picture; a label with such a mark is still a label. */
const unreadFigures = new RegExp(`^[\\d\\s.,，-]*${unreadMark}[\\d\\s.,，${unreadMark}-]*$`);

/** `raw` is the cell's text; the answer's value is exact for up to 15 digits. */
export function readCell(raw: string): CellReading {
  if (plainDigits.test(raw)) return { value: Number(raw), state: 'number', unit: '' };
  if (raw.includes(unreadMark) && unreadFigures.test(raw)) return unreadCell;
  const text = raw.normalize('NFKC').replace(invisible, '').trim();
  if (text === '') return blankCell;
  if (text.length > 40) return textCell;
  const folded = foldFormCharacters(text);
  if (dash.test(folded)) return dashCell;
  const change = netChange(folded);
  if (change !== null) return { value: change, state: 'number', unit: '' };
  const found = numberInCell.exec(folded.replace(/\s+(?=\D|$)|(?<=\D)\s+/g, ''))?.groups;
  if (found === undefined) return textCell;
  const negative = found.sign !== undefined && lessSign.test(found.sign);
  const size = Number((found.digits ?? '').replace(/[, ]/g, '') + (found.decimals ?? ''));
  return { value: negative && size !== 0 ? -size : size, state: 'number', unit: found.unit ?? '' };
}

/** More and fewer in one cell are a number only where the column asks for the change. */
export function factOf({ text, anchor, sure }: CellSource, kind: CellKind): Fact {
  const two = kind !== 'change' && netChange(foldFormCharacters(text.normalize('NFKC')).trim()) !== null;
  return { ...(two ? textCell : readCell(text)), raw: text, anchor, ...(sure !== undefined && { sure }) };
}

export function blankFact(anchor: Anchor): Fact {
  return { value: null, raw: '', state: 'blank', unit: '', anchor };
}

export const missingFact: Fact = { value: null, raw: '', state: 'missing', unit: '', anchor: null };
