import type { ComponentChildren, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../../../lib/locales/text.ts';
import type { CellId } from '../../../lib/model/form.ts';
import type { FormTableView } from '../../../lib/views/form-table.ts';
import type { FormState } from './form-state.ts';
import { type GridRows, nextCell } from './grid-keys.ts';

export interface FormTableProps {
  readonly form: FormState;
  readonly table: FormTableView;
  /** A cell was clicked or entered. */
  readonly onGo: (cell: CellId) => void;
}

interface FormGridProps extends FormTableProps {
  readonly rows: GridRows;
  readonly children: ComponentChildren;
}

/** A table of the form: Tab stops once, arrows move between cells, Enter or a click shows the cell on the page. */
export function FormGrid({ form, table, rows, onGo, children }: FormGridProps) {
  const heading = useId();

  function onKeyDown(event: TargetedKeyboardEvent<HTMLTableElement>): void {
    const from = cellAt(event);
    if (from === null || event.altKey || event.metaKey) return;
    const next = nextCell(rows, from, event.key, event.ctrlKey);
    if (next !== null) focusCell(event.currentTarget, next);
    else if (event.key === 'Enter') onGo(from);
    else if (event.key === 'Escape' && form.shown.value !== null) form.show(null);
    else if (!event.key.startsWith('Arrow')) return;
    // The arrows move inside the table alone, also at its edges.
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: TargetedEvent<HTMLTableElement>): void {
    const cell = cellAt(event);
    if (cell === null) return;
    form.select(cell);
    onGo(cell);
  }

  function onFocusIn(event: TargetedEvent<HTMLTableElement>): void {
    const cell = cellAt(event);
    if (cell !== null) form.select(cell);
  }

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{text(form.locale, `section.${table.section}`)}</h3>
      {!table.found && <p class="lacking">{text(form.locale, 'formView.notFound')}</p>}
      <div class="scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of the ARIA practices; td and th take their roles from it */}
        <table role="grid" class={table.id} onKeyDown={onKeyDown} onClick={onClick} onFocusIn={onFocusIn}>
          <caption class="unseen">{text(form.locale, `table.${table.id}`)}</caption>
          {children}
        </table>
      </div>
    </section>
  );
}

/** The cell that an event happened in. */
function cellAt({ target }: TargetedEvent<HTMLTableElement>): CellId | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell?.dataset.cell ?? null;
}

function focusCell(grid: HTMLTableElement, id: CellId): void {
  const cell = findCell(grid, id);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The element of a cell of the form; ids of cells hold no quotes. */
export function findCell(inside: HTMLElement, id: CellId): HTMLElement | null {
  return inside.querySelector<HTMLElement>(`[data-cell="${id}"]`);
}
