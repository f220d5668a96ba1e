import { useComputed } from '@preact/signals';
import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { text } from '../../../lib/locales/text.ts';
import type { CellId, TableId } from '../../../lib/model/form.ts';
import type { FormCellView } from '../../../lib/views/form-table.ts';
import type { FormState } from './form-state.ts';
import { cellText, shownValue } from './form-text.ts';

/** Longest text in the tooltip of a cell; the strip below the tables shows all of it. */
const HOVERED = 200;

interface CellProps {
  readonly form: FormState;
  readonly table: TableId;
  readonly cell: FormCellView;
  /** Ids of its header cells, where the shape of the table does not give them. */
  readonly headers?: string;
  readonly columnSpan?: number;
}

/** One cell of a grid; the grid handles clicks and keys. */
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
      <span class="value" lang={fact.state === 'text' ? reportLanguage(locale) : undefined}>
        {shownValue(fact)}
      </span>
      {/* Drawn by the style sheet: the cell's name has it in words, and a name must contain all visible text. */}
      {suspect !== null && <span class="should" data-should={suspect.shouldBe} />}
    </td>
  );
}

/** The role of a cell in the sum that is shown. */
function roleIn({ shown }: FormState, id: CellId): 'part' | 'result' | null {
  if (shown.value?.equals.includes(id)) return 'result';
  return shown.value?.parts.includes(id) ? 'part' : null;
}
