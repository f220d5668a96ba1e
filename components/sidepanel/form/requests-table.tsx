import { text, translate } from '../../../lib/locales/text.ts';
import type { FormColumn } from '../../../lib/model/form.ts';
import type { FormPartView, FormRowView } from '../../../lib/views/form-table.ts';
import { Cell } from './cell.tsx';
import { FormGrid, type FormTableProps } from './form-grid.tsx';
import type { FormState } from './form-state.ts';
import { headOf, rowLabel } from './form-text.ts';

/** Table three: a column for each kind of applicant, rows in groups. */
export function RequestsTable({ form, table, onGo }: FormTableProps) {
  const rows = table.parts.flatMap((part) => part.rows);
  const keyed = rows.filter(({ group }) => !group).map((row) => row.cells.map(({ id }) => id));
  return (
    <FormGrid form={form} table={table} rows={keyed} onGo={onGo}>
      {table.parts.map((part) => (
        <Heads key={part.id} form={form} part={part} />
      ))}
      {groupsOf(rows).map((group) => (
        <tbody key={group[0]?.id}>
          {group.map((row) => (
            <Row key={row.id} form={form} row={row} width={1 + (table.parts[0]?.columns.length ?? 0)} />
          ))}
        </tbody>
      ))}
    </FormGrid>
  );
}

function Heads({ form, part }: { readonly form: FormState; readonly part: FormPartView }) {
  const { locale } = form;
  const { columns } = part;
  const organisations = columns.filter((column) => !isAlone(column));
  const [first, ...last] = columns.filter(isAlone);
  const head = ({ id, words }: FormColumn, rowSpan: number) => (
    <th key={id} scope="col" rowSpan={rowSpan} title={words[0]}>
      <span class="turned">{headOf(locale, 't3', part.id, id)}</span>
    </th>
  );
  return (
    <thead>
      <tr>
        <td rowSpan={3} class="corner">
          {text(locale, 'formView.note')}
        </td>
        <th scope="colgroup" colSpan={columns.length}>
          {text(locale, 'formView.applicants')}
        </th>
      </tr>
      <tr>
        {first !== undefined && head(first, 2)}
        <th scope="colgroup" colSpan={organisations.length}>
          {translate(locale, { id: 'column.t3.organisations', data: {} })}
        </th>
        {last.map((column) => head(column, 2))}
      </tr>
      <tr>{organisations.map((column) => head(column, 1))}</tr>
    </thead>
  );
}

/** Whether the column is no kind of organisation: natural persons, the total. */
function isAlone({ id }: FormColumn): boolean {
  return id === 'natural' || id === 'total';
}

function Row({ form, row, width }: { readonly form: FormState; readonly row: FormRowView; readonly width: number }) {
  const label = rowLabel(form.locale, row);
  const look = `label level${row.level}`;
  if (row.group) {
    return (
      <tr class="group">
        <th scope="rowgroup" colSpan={width} class={look}>
          {label}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" class={look} title={row.words}>
        {label}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.id} form={form} table="t3" cell={cell} />
      ))}
    </tr>
  );
}

/** Rows in groups: a group ends at the next heading or at a row of a higher level. */
function groupsOf(rows: readonly FormRowView[]): readonly (readonly FormRowView[])[] {
  const groups: FormRowView[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last === undefined || above === undefined || row.group || row.level < above.level) groups.push([row]);
    else last.push(row);
  }
  return groups;
}
