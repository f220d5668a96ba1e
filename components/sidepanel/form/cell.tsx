import { useComputed } from '@preact/signals';
import { text } from '../../../lib/locales/text.ts';
import type { CellId, TableId } from '../../../lib/model/form.ts';
import type { FormCellView } from '../../../lib/views/form-table.ts';
import type { FormState } from './form-state.ts';
import { cellText, shownValue } from './form-text.ts';

/** Of a text without end only this much is worth hovering for; the strip below the tables has more. */
const HOVERED = 200;

interface CellProps {
  readonly form: FormState;
  readonly table: TableId;
  readonly cell: FormCellView;
  /** Ids of its header cells, where the table's shape does not say them. */
  readonly headers?: string;
  readonly columnSpan?: number;
}

/** One cell of a grid, which handles its clicks and keys. */
export function Cell({ form, table, cell, headers, columnSpan }: CellProps) {
  const { locale } = form;
  const { id, fact, status, suspect } = cell;
  const selected = useComputed(() => form.selected.value === id);
  const tabIndex = useComputed(() => (form.tabStops[table].value === id ? 0 : -1));
  const role = useComputed(() => roleIn(form, id));
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
      role="gridcell"
      data-cell={id}
      headers={headers}
      colSpan={columnSpan}
      class={['cell', status, role.value].filter(Boolean).join(' ')}
      tabIndex={tabIndex.value}
      aria-selected={selected.value}
      aria-label={cellText(locale, cell)}
      title={fact.raw === '' ? undefined : text(locale, 'formView.hover', { raw: fact.raw.slice(0, HOVERED) })}
    >
      <span class="value">{shownValue(fact)}</span>
      {/* Drawn by the style: the cell's name says it in words, and what is visible text must stand in the name as it is. */}
      {suspect !== null && <span class="should" data-should={suspect.shouldBe} />}
    </td>
  );
}

/** What a cell is in the sum that is shown. */
function roleIn({ shown }: FormState, id: CellId): 'part' | 'result' | null {
  if (shown.value?.equals.includes(id)) return 'result';
  return shown.value?.parts.includes(id) ? 'part' : null;
}
