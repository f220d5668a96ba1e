/** Tables two and three: rows aligned with the form, values placed under its columns. */

import { forms } from '../forms/index.ts';
import type { Anchor } from '../model/document.ts';
import { type CellId, cellId, type Form, type FormPart, type FormTable, type TableId } from '../model/form.ts';
import type { Fact, ReportTable, UncertainRow } from '../model/report.ts';
import { align } from './align.ts';
import { withoutStrayLabels } from './blank-rows.ts';
import { isStranger, type Vocabulary, vocabularyOf } from './candidates.ts';
import { blankFact, factOf } from './cells.ts';
import { type Header, readHeader, widthOf } from './columns.ts';
import type { Pairing } from './pairing.ts';
import { placeRows } from './placement.ts';
import { hasNumber, type Piece, type Row } from './rows.ts';

export interface TableFacts {
  readonly report: ReportTable;
  readonly facts: ReadonlyMap<CellId, Fact>;
  /** Rows used, so that another table does not read them again. */
  readonly rows: ReadonlySet<Row>;
}

interface Prepared {
  readonly vocabulary: Vocabulary;
  readonly partOf: readonly FormPart[];
}

const prepared = new Map<FormTable, Prepared>();

function prepare(table: FormTable): Prepared {
  const known = prepared.get(table);
  if (known !== undefined) return known;
  const rows = table.parts.flatMap((part) => part.rows);
  const partOf = table.parts.flatMap((part) => part.rows.map(() => part));
  const widths = partOf.map((part, spec) => (rows[spec]?.group ? -1 : part.columns.length));
  const made = { vocabulary: vocabularyOf(rows, widths), partOf };
  prepared.set(table, made);
  return made;
}

export function tableOf(form: Form, id: TableId): FormTable {
  const table = form.tables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`form ${form.id} has no table ${id}`);
  return table;
}

/** A table is there when this many of its rows are: fewer are words that happen to stand in a list. */
function fewestRows(id: TableId): number {
  return id === 't2' ? 2 : 5;
}

export function readTable(rows: readonly Row[], form: Form, id: 't2' | 't3'): TableFacts {
  const table = tableOf(form, id);
  const { vocabulary, partOf } = prepare(table);
  const alignment = align(rows, vocabulary);
  const pairings = withoutStrayLabels(
    alignment.pairings.filter(({ spec, row, valuesFrom }) =>
      vocabulary.rows[spec]?.group ? false : row.bare === true || row.cells.length > valuesFrom,
    ),
    rows,
    partOf,
  );
  const facts = new Map<CellId, Fact>();
  const uncertainRows: UncertainRow[] = [];
  const missingColumns: string[] = [];
  const found = pairings.length >= fewestRows(id);
  const position = new Map(rows.map((row, index) => [row, index]));
  const renamedRows: UncertainRow[] = [];
  const used = new Set(pairings.map(({ row }) => row));
  const behind = (row: Row): Row | undefined => {
    const next = rows[(position.get(row) ?? 0) + 1];
    return next === undefined || used.has(next) || next.block !== row.block ? undefined : next;
  };
  const named = (spec: number): string => vocabulary.rows[spec]?.id ?? '';
  /** However many blank cells came through: no number is among them that could stand elsewhere. */
  const blanks = ({ spec, row, valuesFrom }: Pairing, { columns }: FormPart) => {
    columns.forEach((column, index) => {
      const anchor = row.cells[valuesFrom + index]?.anchor ?? anchorOf(row.cells);
      facts.set(cellId(id, named(spec), column.id), blankFact(anchor));
    });
  };
  for (const part of found ? table.parts : []) {
    const here = pairings
      .filter(({ spec }) => partOf[spec] === part)
      .sort((a, b) => (position.get(a.row) ?? 0) - (position.get(b.row) ?? 0));
    for (const pairing of here) if (pairing.row.bare) blanks(pairing, part);
    const ours = here.filter(({ row }) => !row.bare);
    const header = headerOf(ours, part, id === 't2');
    missingColumns.push(...header.missing.map((column) => `${part.id}.${column}`));
    const placed = placeRows(
      ours.map(({ row, valuesFrom }) => row.cells.slice(valuesFrom)),
      header,
    );
    const kinds = new Map(part.columns.map(({ id: column, kind }) => [column, kind]));
    ours.forEach((pairing, index) => {
      const { spec, row } = pairing;
      const rowId = named(spec);
      const values = holdsRows(pairing, part, behind(row)) ? null : (placed[index] ?? null);
      if (pairing.row.cells.slice(pairing.valuesFrom).every(({ report }) => report.state === 'blank')) {
        blanks(pairing, part);
        return;
      }
      const told = { row: rowId, raw: textOf(row.cells), anchor: anchorOf(row.cells) };
      if (values === null) {
        uncertainRows.push(told);
        return;
      }
      if (pairing.renamed) renamedRows.push({ ...told, raw: textOf(row.cells.slice(0, pairing.valuesFrom).slice(-1)) });
      for (const [column, { text, anchor }] of values)
        facts.set(cellId(id, rowId, column), factOf(text, anchor, kinds.get(column) ?? 'count'));
    });
  }
  const pairedRows = new Set(pairings.map(({ spec }) => spec));
  for (const { spec, rows: there } of found ? alignment.unpaired : []) {
    if (pairedRows.has(spec)) continue;
    const cells = there.flatMap((row) => row.cells);
    uncertainRows.push({ row: named(spec), raw: textOf(cells), anchor: anchorOf(cells) });
    pairedRows.add(spec);
  }
  const missingRows = vocabulary.rows.flatMap((row, spec) => (row.group || pairedRows.has(spec) ? [] : [row.id]));
  const first = pairings[0]?.row.cells[0]?.anchor ?? null;
  return {
    report: {
      id,
      found,
      missingRows: found ? missingRows : [],
      uncertainRows,
      renamedRows,
      missingColumns,
      anchor: found ? first : null,
    },
    facts,
    rows: new Set(found ? pairings.map(({ row }) => row) : []),
  };
}

/** Rows of their own stand inside it (行政检查 in 其他对外管理服务事项): the first cell in words, and one cell more than columns or another such row below. */
function holdsRows({ row, valuesFrom, inside }: Pairing, { columns }: FormPart, next: Row | undefined): boolean {
  const words = row.cells.slice(valuesFrom, row.firstNumber).some(({ report }) => report.state === 'text');
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
  const standard = part.columns.map(({ id }) => id);
  let best: Header | null = null;
  for (const { row, valuesFrom } of pairings) {
    // In bare lines the header is part of the first row's labels; in a grid it stands above the row.
    const labels =
      row.gridRow === -1 ? [...row.context, ...row.cells.slice(0, Math.max(0, valuesFrom - 1))] : row.context;
    const header = labels.length === 0 ? null : readHeader(labels, part.columns, ordered, foreignColumns(part));
    if (header === null) continue;
    if (header.foreign) return header;
    if (header.missing.length === 0) {
      best = header;
      break;
    }
    if (header.missing.length === 1 && best === null) best = header;
  }
  if (best === null) return { order: standard, at: null, missing: [] };
  if (best.missing.length === 0) return best;
  const left = standard.filter((id) => !best.missing.includes(id));
  const agree = pairings.filter(({ row, valuesFrom }) => widthOf(row, valuesFrom) === left.length);
  return agree.length === pairings.length
    ? { order: left, at: null, missing: best.missing }
    : { order: standard, at: null, missing: [] };
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
