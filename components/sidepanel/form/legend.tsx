import { text } from '../../../lib/locales/text.ts';
import type { CellStatus } from '../../../lib/views/form-table.ts';
import type { FormState } from './form-state.ts';

/** The worst first. */
const STATUSES: readonly CellStatus[] = [
  'fails',
  'involved',
  'review',
  'text',
  'missing',
  'blank',
  'open',
  'plain',
  'holds',
];

/** The look of each status of cells, and how many cells have it. */
export function Legend({ form }: { readonly form: FormState }) {
  const { locale, cells } = form;
  const counts = STATUSES.map((status) => ({
    status,
    count: [...cells.values()].filter((cell) => cell.status === status).length,
  }));
  return (
    <ul class="legend">
      {counts.map(
        ({ status, count }) =>
          count > 0 && (
            <li key={status}>
              <span class={`cell ${status}`} aria-hidden="true" />
              {text(locale, 'formView.legend', { status: text(locale, `formView.status.${status}`), count })}
            </li>
          ),
      )}
    </ul>
  );
}
