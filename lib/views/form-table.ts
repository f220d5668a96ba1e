/** The tables of the official form with the facts and findings of a report in each cell. */

import { findLikeliest, type SuspectView } from '../findings/problems.ts';
import { formNamed } from '../forms/index.ts';
import {
  type CellId,
  cellId,
  type FormColumn,
  type FormPart,
  type FormRow,
  type FormTable,
  labelId,
  type SectionId,
  type TableId,
} from '../model/form.ts';
import type { CellView, FindingView, ReportView } from '../model/view.ts';
import { type IdentityView, listIdentities } from './identities.ts';

/**
 * fails: a failing finding names the cell; missing, blank (or a dash), text: the cell has that instead of a number;
 * review: a finding to review names it; involved: it is part of an identity that fails elsewhere; holds: all its
 * identities hold; open: some of them could not be checked; plain: it has none. The first that applies is taken.
 */
export type CellStatus = 'fails' | 'missing' | 'blank' | 'text' | 'review' | 'involved' | 'holds' | 'open' | 'plain';

export interface FormCellView {
  readonly id: CellId;
  readonly fact: CellView;
  readonly status: CellStatus;
  /** Findings that name the cell. */
  readonly findings: readonly FindingView[];
  readonly identities: readonly IdentityView[];
  /** Set where a change of this cell is the likeliest repair of what fails, or half of it. */
  readonly suspect: SuspectView | null;
}

export interface FormRowView extends Pick<FormRow, 'group' | 'level' | 'number'> {
  /** `<table>.<row>`, as locales name it. */
  readonly id: string;
  /** The form's own words. */
  readonly words: string;
  /** The group heading above it. */
  readonly within: string | null;
  /** One for each column; none in a group heading. */
  readonly cells: readonly FormCellView[];
}

export interface FormPartView {
  readonly id: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRowView[];
}

export interface FormTableView {
  readonly id: TableId;
  readonly section: SectionId;
  /** Whether the source gave any of its cells. */
  readonly found: boolean;
  readonly parts: readonly FormPartView[];
}

/** The cell of a report that has no fact for it. */
const absent: CellView = { value: null, raw: '', state: 'missing', located: false };

/** `identities` of the report may be passed by callers that have listed them. */
export function formTables(
  report: ReportView,
  identities = listIdentities(report.form, report.facts),
): readonly FormTableView[] {
  const cellOf = cellViews(report, identities);
  return formNamed(report.form).tables.map((table) => {
    const parts = table.parts.map((part) => toPart(table, part, cellOf));
    const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    return { id: table.id, section: table.section, found: cells.some(({ fact }) => fact.state !== 'missing'), parts };
  });
}

function toPart(table: FormTable, part: FormPart, cellOf: (id: CellId) => FormCellView): FormPartView {
  const rows = part.rows.map(({ id, group, level, number, words: [words] }, index): FormRowView => {
    const heading = part.rows.slice(0, index).findLast((above) => above.level < level);
    return {
      id: labelId(table.id, id),
      group,
      level,
      number,
      words,
      within: heading === undefined ? null : labelId(table.id, heading.id),
      cells: group ? [] : part.columns.map((column) => cellOf(cellId(table.id, id, column.id))),
    };
  });
  return { id: part.id, columns: part.columns, rows };
}

function cellViews({ facts, findings }: ReportView, identities: readonly IdentityView[]): (id: CellId) => FormCellView {
  const suspects = findings.flatMap((finding) => findLikeliest(finding.suspects));
  const sumsWith = groupByCell(identities, ({ parts, equals }) => [...parts, ...equals]);
  const findingsOn = groupByCell(findings, ({ cells }) => cells);
  return (id) => {
    const cell = {
      id,
      fact: facts[id] ?? absent,
      findings: findingsOn.get(id) ?? [],
      identities: sumsWith.get(id) ?? [],
      suspect: suspects.find((suspect) => suspect.cell === id) ?? null,
    };
    return { ...cell, status: statusOf(cell) };
  };
}

function statusOf({ fact, findings, identities }: Pick<FormCellView, 'fact' | 'findings' | 'identities'>): CellStatus {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'fails';
  if (fact.state !== 'number') return fact.state === 'dash' ? 'blank' : fact.state;
  if (findings.length > 0) return 'review';
  if (identities.length === 0) return 'plain';
  if (identities.some(({ state }) => state === 'wrong')) return 'involved';
  return identities.every(({ state }) => state === 'holds') ? 'holds' : 'open';
}

/** The items by the cells that they name, in their order. */
function groupByCell<T>(
  items: readonly T[],
  cellsOf: (item: T) => readonly CellId[],
): ReadonlyMap<CellId, readonly T[]> {
  const named = items.flatMap((item) => [...new Set(cellsOf(item))].map((cell) => ({ cell, item })));
  const groups = Map.groupBy(named, ({ cell }) => cell);
  return new Map([...groups].map(([cell, group]) => [cell, group.map(({ item }) => item)]));
}
