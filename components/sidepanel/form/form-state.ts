import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CellId, TableId } from '../../../lib/model/form.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { ReportView } from '../../../lib/model/view.ts';
import { type FormCellView, type FormTableView, formTables } from '../../../lib/views/form-table.ts';
import { type IdentityView, listIdentities } from '../../../lib/views/identities.ts';

/** The form of one report, and the reader's selection in it. */
export interface FormState {
  readonly locale: Locale;
  readonly tables: readonly FormTableView[];
  readonly cells: ReadonlyMap<CellId, FormCellView>;
  readonly identities: readonly IdentityView[];
  readonly selected: ReadonlySignal<CellId | null>;
  /** The sum whose cells are marked. */
  readonly shown: ReadonlySignal<IdentityView | null>;
  /** The one cell of each table that Tab leads to. */
  readonly tabStops: Readonly<Record<TableId, ReadonlySignal<CellId | null>>>;
  select(cell: CellId): void;
  show(identity: IdentityView | null): void;
  /** Whether `cell` was selected here, and not by a pick on the page. */
  isOwn(cell: CellId): boolean;
}

export function createFormState(locale: Locale, report: ReportView, selected: Signal<CellId | null>): FormState {
  const identities = listIdentities(report.form, report.facts);
  const tables = formTables(report, identities);
  const cells = new Map(tables.flatMap(cellsOf).map((cell) => [cell.id, cell]));
  const shown = signal<IdentityView | null>(null);
  let own: CellId | null = null;

  function tabStop(id: TableId): ReadonlySignal<CellId | null> {
    const ids = tables.filter((table) => table.id === id).flatMap((table) => cellsOf(table).map((cell) => cell.id));
    return computed(() => ids.find((cell) => cell === selected.value) ?? ids[0] ?? null);
  }

  return {
    locale,
    tables,
    cells,
    identities,
    selected,
    shown,
    tabStops: { t2: tabStop('t2'), t3: tabStop('t3'), t4: tabStop('t4') },
    select(cell) {
      own = cell;
      selected.value = cell;
    },
    show(identity) {
      shown.value = identity;
    },
    isOwn: (cell) => own === cell,
  };
}

function cellsOf(table: FormTableView): readonly FormCellView[] {
  return table.parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
}
