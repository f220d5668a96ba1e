import { type TextKey, text, translate } from '../../../lib/locales/text.ts';
import { labelId, partsOfCell } from '../../../lib/model/form.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { CellView } from '../../../lib/model/view.ts';
import type { FormCellView, FormRowView } from '../../../lib/views/form-table.ts';
import type { IdentityView } from '../../../lib/views/identities.ts';

/** Columns that need another name in the table than in sentences, by part and column. */
const HEADS: Readonly<Record<string, TextKey>> = {
  'fees.amount': 'formView.column.fees.amount',
  'procurement.amount': 'formView.column.procurement.amount',
  'requests.otherOrg': 'formView.column.requests.otherOrg',
};

const IDENTITIES: Readonly<Record<IdentityView['rule'], TextKey>> = {
  't3-row-total': 'formView.identity.row',
  't3-outcome-total': 'formView.identity.outcomes',
  't3-balance': 'formView.identity.balance',
  't4-total': 'formView.identity.row',
};

export function headOf(locale: Locale, table: string, part: string, column: string): string {
  const key = HEADS[`${part}.${column}`];
  return key === undefined ? named(locale, `column.${table}.${column}`) : text(locale, key);
}

/** The name of a row without the beginning that its heading has too: （三）1.属于国家秘密 under （三）不予公开 is 1.属于国家秘密. */
export function rowLabel(locale: Locale, { id, within }: FormRowView): string {
  const name = named(locale, `row.${id}`);
  const heading = within === null ? '' : named(locale, `row.${within}`);
  let same = 0;
  while (same < heading.length && heading[same] === name[same]) same += 1;
  return name.slice(same).trimStart();
}

export function identityName(locale: Locale, { rule, equals: [total = ''] }: IdentityView): string {
  const { table, row, column } = partsOfCell(total);
  return text(locale, IDENTITIES[rule], { row: labelId(table, row), column: labelId(table, column) });
}

/** The content of a cell, short enough to be shown in it. */
export function shownValue({ state, value, raw }: CellView): string {
  if (state === 'blank') return '□';
  if (state === 'missing') return '∅';
  return value === null ? raw.trim() : String(value);
}

/** The value that was read: a number, or why there is none. */
export function readValue(locale: Locale, { state, value }: CellView): string {
  return state === 'number' ? String(value) : text(locale, `formView.status.${state === 'dash' ? 'blank' : state}`);
}

/** The accessible name of a cell: row, column, content, status. */
export function cellText(locale: Locale, { id, fact, status, suspect }: FormCellView): string {
  const written = fact.state === 'text' || fact.state === 'dash' ? fact.raw.trim() : readValue(locale, fact);
  const states = [written, text(locale, `formView.status.${status}`)];
  if (suspect !== null) states.push(text(locale, 'formView.cell.suspect', { shouldBe: suspect.shouldBe }));
  return text(locale, 'formView.cell', {
    cell: id,
    states: [...new Set(states)].join(text(locale, 'formView.cell.separator')),
  });
}

function named(locale: Locale, id: string): string {
  return translate(locale, { id, data: {} });
}
