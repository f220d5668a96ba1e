/** The cells of all forms together, and the unit in which each is counted. */
import type { Form } from '../model/form.ts';
import { cellsOf, type FormCell, forms } from './index.ts';

/** Every cell of every form once, in printed order: what only a later form has stands behind what is before it there. */
export const everyCell: readonly FormCell[] = join(forms);

function join(all: readonly Form[]): readonly FormCell[] {
  const joined: FormCell[] = [];
  for (const form of all) {
    let last = -1;
    for (const cell of cellsOf(form)) {
      const known = joined.findIndex(({ id }) => id === cell.id);
      last = known === -1 ? last + 1 : known;
      if (known === -1) joined.splice(last, 0, cell);
    }
  }
  return joined;
}

/** case: 件; kind: 项; money: 万元; unstated: the form prints none, and agencies fill in 元 or 万元. */
export type CellUnit = 'case' | 'kind' | 'money' | 'unstated';

/** Columns of table two that count kinds of matters, not cases. */
const kindColumns: ReadonlySet<string> = new Set(['previous', 'change', 'count']);

/** The unit that the form prints or means. */
export function unitOf({ table, row, column: { id, kind } }: FormCell): CellUnit {
  if (kind === 'amount') return row === 'fees' ? 'money' : 'unstated';
  return table === 't2' && kindColumns.has(id) ? 'kind' : 'case';
}
