import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { text } from '../../../lib/locales/text.ts';
import type { CellId } from '../../../lib/model/form.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { ReportView } from '../../../lib/model/view.ts';
import type { IdentityView } from '../../../lib/views/identities.ts';
import { CellDetails } from './cell-details.tsx';
import { DisclosureTable } from './disclosure-table.tsx';
import { findCell } from './form-grid.tsx';
import { createFormState } from './form-state.ts';
import { cellText } from './form-text.ts';
import { IdentityList } from './identity-list.tsx';
import { Legend } from './legend.tsx';
import { RequestsTable } from './requests-table.tsx';
import { ReviewTable } from './review-table.tsx';

const TABLES = { t2: DisclosureTable, t3: RequestsTable, t4: ReviewTable } as const;

interface FormViewProps {
  readonly locale: Locale;
  readonly report: ReportView;
  /** The selected cell. When it is set from outside, it is scrolled into view and read out. */
  readonly selected: Signal<CellId | null>;
  /** The reader wants to see a cell on the page; called only for cells that have a place there. */
  readonly onCell: (cell: CellId) => void;
  /** The reader wants to see a finding in the list of findings. */
  readonly onFinding: (fingerprint: string) => void;
  /** The reader wants to add a problem at a cell. */
  readonly onAdd: (cell: CellId) => void;
}

/** The form as read: its tables in the official layout, the details of one cell, and every sum. */
export function FormView({ locale, report, selected, onCell, onFinding, onAdd }: FormViewProps) {
  const form = useMemo(() => createFormState(locale, report, selected), [locale, report, selected]);
  const root = useRef<HTMLDivElement>(null);
  const status = useSignal('');

  function reveal(id: CellId): void {
    const element = root.current === null ? null : findCell(root.current, id);
    element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  useSignalEffect(() => {
    const id = selected.value;
    const cell = form.cells.get(id ?? '');
    if (cell === undefined || form.isOwn(cell.id)) return;
    reveal(cell.id);
    status.value = cellText(locale, cell);
  });

  function go(id: CellId): void {
    const located = form.cells.get(id)?.fact.located ?? false;
    status.value = located ? '' : text(locale, 'popup.noPlace');
    if (located) onCell(id);
  }

  function show(identity: IdentityView): void {
    const [total = ''] = identity.equals;
    form.show(identity);
    form.select(total);
    reveal(total);
  }

  return (
    <div class="form-view" ref={root}>
      <Legend form={form} />
      <div>
        {form.tables.map((table) => {
          const Table = TABLES[table.id];
          return <Table key={table.id} form={form} table={table} onGo={go} />;
        })}
        <CellDetails form={form} onGo={go} onFinding={onFinding} onAdd={onAdd} />
      </div>
      <IdentityList form={form} onShow={show} />
      <p class="status unseen" role="status">
        {status}
      </p>
    </div>
  );
}
