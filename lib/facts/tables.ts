/** Tables two and three: rows aligned with the form, values placed under its columns. */

import { forms, tableOf } from '../forms/index.ts';
import { remember } from '../forms/remember.ts';
import type { Anchor } from '../model/document.ts';
import { type CellId, cellId, type Form, type FormPart, type FormTable, type TableId } from '../model/form.ts';
import type { Fact, ReportTable, UncertainRow } from '../model/report.ts';
import { align } from './align.ts';
import { withoutStrayLabels } from './blank-rows.ts';
import { isStranger, rowLabelsOf } from './candidates.ts';
import { blankFact, factOf } from './cells.ts';
import { type Header, readHeader, widthOf } from './columns.ts';
import type { Pairing } from './pairing.ts';
import { placeRows } from './placement.ts';
import { hasNumber, isBlank, isText, type LabelledRow, type Piece } from './rows.ts';

export interface TableFacts {
  readonly table: ReportTable;
  readonly facts: ReadonlyMap<CellId, Fact>;
  /** Rows used, so that another table does not read them again. */
  readonly rows: ReadonlySet<LabelledRow>;
}

/** The rows of a table's parts as one list, and the part that each belongs to. */
const rowsOfForm = remember((table: FormTable) => {
  const rows = table.parts.flatMap((part) => part.rows);
  const partOf = table.parts.flatMap((part) => part.rows.map(() => part));
  const widths = partOf.map((part, spec) => (rows[spec]?.group ? -1 : part.columns.length));
  return { labels: rowLabelsOf(rows, widths), partOf };
});

/** A table is there when this many of its rows are: fewer are words that happen to stand in a list. */
const fewestRows = { t2: 2, t3: 5 } as const;

export function notFound(id: TableId): ReportTable {
  return { id, found: false, missingRows: [], uncertainRows: [], missingColumns: [], anchor: null };
}

export function readTable(rows: readonly LabelledRow[], form: Form, id: 't2' | 't3'): TableFacts {
  const table = tableOf(form, id);
  const { labels, partOf } = rowsOfForm(table);
  const alignment = align(rows, labels);
  const withValues = alignment.pairings.filter(
    ({ spec, row, valuesFrom }) => !labels.rows[spec]?.group && (row.bare || row.cells.length > valuesFrom),
  );
  const pairings = withoutStrayLabels(withValues, rows, partOf);
  if (pairings.length < fewestRows[id]) return { table: notFound(id), facts: new Map(), rows: new Set() };
  const position = new Map(rows.map((row, index) => [row, index]));
  const used = new Set(pairings.map(({ row }) => row));
  const nextStranger = (row: LabelledRow): LabelledRow | undefined => {
    const next = rows[(position.get(row) ?? 0) + 1];
    return next === undefined || used.has(next) || next.block !== row.block ? undefined : next;
  };
  const facts = new Map<CellId, Fact>();
  const uncertainRows: UncertainRow[] = [];
  const renamedRows: UncertainRow[] = [];
  const missingColumns: string[] = [];
  const rowId = (spec: number): string => labels.rows[spec]?.id ?? '';
  for (const part of table.parts) {
    const here = pairings
      .filter(({ spec }) => partOf[spec] === part)
      .sort((a, b) => (position.get(a.row) ?? 0) - (position.get(b.row) ?? 0));
    const ours = here.filter(({ row }) => !row.bare);
    const header = headerOf(ours, part, id === 't2');
    missingColumns.push(...header.missing.map((column) => `${part.id}.${column}`));
    const placed = placeRows(ours.map(valuesOf), header);
    for (const pairing of here) {
      const { spec, row } = pairing;
      const values = placed[ours.indexOf(pairing)] ?? null;
      const whole = { row: rowId(spec), raw: textOf(row.cells), anchor: anchorOf(row.cells) };
      if (row.bare || valuesOf(pairing).every(isBlank)) {
        // However many blank cells came through, no number is among them that could stand elsewhere.
        part.columns.forEach((column, at) => {
          const anchor = valuesOf(pairing)[at]?.anchor ?? whole.anchor;
          facts.set(cellId(id, rowId(spec), column.id), blankFact(anchor));
        });
      } else if (values === null || holdsRows(pairing, part, nextStranger(row))) uncertainRows.push(whole);
      else {
        if (pairing.renamed) renamedRows.push({ ...whole, raw: row.cells[pairing.valuesFrom - 1]?.text ?? '' });
        for (const { id: column, kind } of part.columns) {
          const value = values.get(column);
          if (value !== undefined) facts.set(cellId(id, rowId(spec), column), factOf(value, kind));
        }
      }
    }
  }
  const pairedRows = new Set(pairings.map(({ spec }) => spec));
  for (const { spec, rows: candidates } of alignment.unpaired) {
    if (pairedRows.has(spec)) continue;
    const cells = candidates.flatMap((row) => row.cells);
    uncertainRows.push({ row: rowId(spec), raw: textOf(cells), anchor: anchorOf(cells) });
    pairedRows.add(spec);
  }
  const missingRows = labels.rows.flatMap((row, spec) => (row.group || pairedRows.has(spec) ? [] : [row.id]));
  const anchor = pairings[0]?.row.cells[0]?.anchor ?? null;
  return {
    table: { id, found: true, missingRows, uncertainRows, renamedRows, missingColumns, anchor },
    facts,
    rows: used,
  };
}

function valuesOf({ row, valuesFrom }: Pairing): readonly Piece[] {
  return row.cells.slice(valuesFrom);
}

/**
 * Whether rows of their own stand inside a row (行政检查 in 其他对外管理服务事项): its first cell is in words, and it has one
 * cell more than columns or another such row below.
 */
function holdsRows(
  { row, valuesFrom, inside }: Pairing,
  { columns }: FormPart,
  next: LabelledRow | undefined,
): boolean {
  const words = row.cells.slice(valuesFrom, row.firstNumber).some(isText);
  const more = row.cells.length - valuesFrom > columns.length || isStranger(next);
  return inside === true || (words && hasNumber(row) && more);
}

/** Columns that other forms have in the same part. */
function foreignColumns(part: FormPart): FormPart['columns'] {
  const others = forms.flatMap(({ tables }) => tables.flatMap(({ parts }) => parts)).filter(({ id }) => id === part.id);
  return others.flatMap(({ columns }) => columns);
}

/**
 * The header that stands over a part's rows. A column counts as missing only where the header lacks it
 * and the rows have exactly as many values as the header has names.
 */
function headerOf(pairings: readonly Pairing[], part: FormPart, ordered: boolean): Header {
  const standard: Header = { order: part.columns.map(({ id }) => id), at: null, missing: [] };
  let best: Header | undefined;
  for (const { row, valuesFrom } of pairings) {
    // In bare lines the header is part of the first row's labels; in a grid it stands above the row.
    const labels =
      row.gridRow === -1 ? [...row.context, ...row.cells.slice(0, Math.max(0, valuesFrom - 1))] : row.context;
    const header = labels.length === 0 ? null : readHeader(labels, part.columns, ordered, foreignColumns(part));
    if (header?.foreign || header?.missing.length === 0) return header;
    if (header?.missing.length === 1) best ??= header;
  }
  if (best === undefined) return standard;
  const { missing } = best;
  const order = standard.order.filter((id) => !missing.includes(id));
  const agrees = pairings.every(({ row, valuesFrom }) => widthOf(row, valuesFrom) === order.length);
  return agrees ? { order, at: null, missing } : standard;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

export function anchorOf(pieces: readonly Piece[]): Anchor {
  return (pieces.find(({ text }) => text !== '') ?? pieces[0])?.anchor ?? { kind: 'dom', path: [] };
}
