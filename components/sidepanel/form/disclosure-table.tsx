import { useId } from 'preact/hooks';
import { type TextKey, text } from '../../../lib/locales/text.ts';
import type { FormPartView } from '../../../lib/views/form-table.ts';
import { Cell } from './cell.tsx';
import { FormGrid, type FormTableProps } from './form-grid.tsx';
import type { FormState } from './form-state.ts';
import { headOf, rowLabel } from './form-text.ts';

/** The most columns of numbers in a part; where a part has fewer, its last column spans the rest. */
const COLUMNS = 3;

const CAPTIONS: Readonly<Record<string, TextKey>> = {
  documents: 'formView.caption.documents',
  licensing: 'formView.caption.licensing',
  penalties: 'formView.caption.penalties',
  fees: 'formView.caption.fees',
  procurement: 'formView.caption.procurement',
};

/** Table two: parts one below the other, each with its article and its own columns. */
export function DisclosureTable({ form, table, onGo }: FormTableProps) {
  const rows = table.parts.flatMap((part) => part.rows.map((row) => row.cells.map(({ id }) => id)));
  return (
    <FormGrid form={form} table={table} rows={rows} onGo={onGo}>
      {table.parts.map((part) => (
        <Part key={part.id} form={form} part={part} />
      ))}
    </FormGrid>
  );
}

function Part({ form, part }: { readonly form: FormState; readonly part: FormPartView }) {
  const { locale } = form;
  const id = useId();
  const caption = CAPTIONS[part.id];
  const spanOf = (index: number) => (index === part.columns.length - 1 ? COLUMNS - index : 1);
  return (
    <tbody>
      <tr>
        <th id={id} colSpan={COLUMNS + 1} scope="rowgroup" class="article">
          {caption === undefined ? '' : text(locale, caption)}
        </th>
      </tr>
      <tr>
        <th class="label">{text(locale, 'formView.subject')}</th>
        {part.columns.map((column, index) => (
          <th key={column.id} id={`${id}.${column.id}`} colSpan={spanOf(index)} title={column.words[0]}>
            {headOf(locale, 't2', part.id, column.id)}
          </th>
        ))}
      </tr>
      {part.rows.map((row) => (
        <tr key={row.id}>
          <th id={`${id}.${row.id}`} scope="row" class="label" title={row.words}>
            {rowLabel(locale, row)}
          </th>
          {row.cells.map((cell, index) => (
            <Cell
              key={cell.id}
              form={form}
              table="t2"
              cell={cell}
              headers={`${id} ${id}.${part.columns[index]?.id} ${id}.${row.id}`}
              columnSpan={spanOf(index)}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
