/** Rows known by their place: they stand between two rows of the form that were found, where the form has others. */
import { isFormLabel, isHeaderLabel } from '../forms/known-labels.ts';
import { foldLabel } from '../forms/labels.ts';
import { besideRows } from '../forms/vocabulary/table-words.ts';
import type { RowLabels } from './candidates.ts';
import { widthOf } from './columns.ts';
import { resemblance } from './labels.ts';
import type { Alignment, Pairing, Unpaired } from './pairing.ts';
import { hasNumber, isBlank, isText, type LabelledRow } from './rows.ts';

/** Rows of the form that were not found, with the pairings before and behind them. */
interface Gap {
  readonly specs: readonly number[];
  readonly above: Pairing | undefined;
  readonly below: Pairing | undefined;
}

/**
 * If exactly as many full rows are left in a gap as the form has rows there, and each label is lost or a bad
 * copy of the right one, each is the row its place says; so is one row under any other words in place of one.
 * Other rows there are not read, but the missing row may be among them.
 */
export function byPosition(rows: readonly LabelledRow[], pairings: readonly Pairing[], labels: RowLabels): Alignment {
  if (pairings.length < 2) return { pairings, unpaired: [] };
  const at = new Map(rows.map((row, index) => [row, index]));
  const used = new Set(pairings.map(({ row }) => row));
  const more: Pairing[] = [];
  const unpaired: Unpaired[] = [];
  for (const gap of gapsOf(pairings, labels)) {
    const between = rowsIn(gap, rows, at).filter((row) => !used.has(row) && (hasNumber(row) || isBlankRow(row)));
    const placed = inTurn(gap, between.filter(hasNumber), labels) ?? renamed(gap, between, labels);
    if (placed !== null) more.push(...placed);
    else if (between.length > 0) unpaired.push(...gap.specs.map((spec) => ({ spec, rows: between })));
  }
  return { pairings: [...pairings, ...more], unpaired };
}

/** As many rows as the form has there, between two that were found: they are these rows, in the form's order. */
function inTurn(
  { specs, above, below }: Gap,
  free: readonly LabelledRow[],
  labels: RowLabels,
): readonly Pairing[] | null {
  if (above === undefined || below === undefined || free.length !== specs.length) return null;
  const placed = free.map((row, index): Pairing => {
    const spec = specs[index] ?? -1;
    return { spec, row, valuesFrom: valuesStart(row, spec, labels) };
  });
  return placed.every(({ valuesFrom }) => valuesFrom >= 0) ? placed : null;
}

/** One row under words of its own in place of one. */
function renamed({ specs, above }: Gap, there: readonly LabelledRow[], labels: RowLabels): readonly Pairing[] | null {
  const [spec, ...otherSpecs] = specs;
  const [row, ...otherRows] = there;
  if (spec === undefined || row === undefined || otherSpecs.length > 0 || otherRows.length > 0) return null;
  if (above?.inside || !hasNumber(row)) return null;
  const valuesFrom = renamedStart(row, spec, labels);
  return valuesFrom < 0 ? null : [{ spec, row, valuesFrom, renamed: true }];
}

function gapsOf(pairings: readonly Pairing[], { rows }: RowLabels): readonly Gap[] {
  const bySpec = new Map(pairings.map((each) => [each.spec, each]));
  const gaps: Gap[] = [];
  let specs: number[] = [];
  let above: Pairing | undefined;
  rows.forEach(({ group }, spec) => {
    if (group) return;
    const pairing = bySpec.get(spec);
    if (pairing === undefined) {
      specs.push(spec);
      return;
    }
    if (specs.length > 0) gaps.push({ specs, above, below: pairing });
    above = pairing;
    specs = [];
  });
  if (specs.length > 0) gaps.push({ specs, above, below: undefined });
  return gaps;
}

/** At the table's ends only rows of the same grid are known to be this table's. */
function rowsIn(
  { above, below }: Gap,
  rows: readonly LabelledRow[],
  at: ReadonlyMap<LabelledRow, number>,
): readonly LabelledRow[] {
  const from = above === undefined ? 0 : (at.get(above.row) ?? 0) + 1;
  const to = below === undefined ? rows.length : (at.get(below.row) ?? 0);
  const between = rows.slice(from, Math.max(from, to));
  if (above !== undefined && below !== undefined) return between;
  const { row } = (above ?? below) as Pairing;
  return row.gridRow < 0 ? [] : between.filter(({ block, gridRow }) => block === row.block && gridRow >= 0);
}

/** A grid's row of one label and blank cells, which is no caption. */
function isBlankRow(row: LabelledRow): boolean {
  if (row.gridRow < 0 || hasNumber(row)) return false;
  const texts = row.cells.filter(isText);
  const named = texts.length === 1 || texts.length === 2;
  return named && row.cells.slice(-1).every(isBlank) && !texts.some(({ text }) => isFormLabel(text));
}

/** Where the values begin of a row whose words are none of the form's, or -1 if it cannot be `spec`. */
function renamedStart(row: LabelledRow, spec: number, { rows, widths }: RowLabels): number {
  const at = row.cells.slice(0, row.firstNumber).findLastIndex(isText);
  const label = row.cells[at];
  if (label === undefined || isFormLabel(label.text) || isHeaderLabel(label.text)) return -1;
  const { words, number } = foldLabel(label.text);
  const wanted = rows[spec];
  if (words.length < 2 || (number !== '' && number !== (wanted?.number ?? ''))) return -1;
  if (besideRows.test(words) && !wanted?.words.some((word) => word.startsWith(words.slice(0, 2)))) return -1;
  const values = row.cells.slice(at + 1);
  if (values.some(isText)) return -1;
  // A text may have lost a cell where a blank stands at the end.
  const whole = row.gridRow >= 0 && label.anchor.kind !== 'text' && values.length === widths[spec];
  return whole || widthOf(row, at + 1) === widths[spec] ? at + 1 : -1;
}

/**
 * Where the values of a row begin that is to be placed by position, or -1 if it cannot be `spec`: its
 * label must be lost (blank cells), or at least be a bad copy of the right one.
 */
function valuesStart(row: LabelledRow, spec: number, labels: RowLabels): number {
  const start = row.cells.length - (labels.widths[spec] ?? 0);
  const before = row.cells.slice(0, Math.max(0, start));
  if (start < 0 || row.cells.slice(start).some(isText)) return -1;
  if (before.some(({ reading }) => reading.state === 'number' || reading.state === 'dash')) return -1;
  const own = before.findLast(isText);
  if (own === undefined) return start;
  const { words } = foldLabel(own.text);
  return (labels.words[spec] ?? []).some((word) => resemblance(words, word) >= 0.4) ? start : -1;
}
