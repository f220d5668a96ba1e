import { Fragment } from 'preact';
import { type TextKey, text, translate } from '../../../lib/locales/text.ts';
import type { FormPartView } from '../../../lib/views/form-table.ts';
import { Cell } from './cell.tsx';
import { FormGrid, type FormTableProps } from './form-grid.tsx';
import { headOf, rowLabel } from './form-text.ts';

/** Short names of the blocks: the head above them says that they are litigation. */
const BLOCKS: Readonly<Record<string, TextKey>> = {
  direct: 'formView.block.direct',
  afterReview: 'formView.block.afterReview',
};

/** Table four: three blocks side by side over one row of numbers. */
export function ReviewTable({ form, table, onGo }: FormTableProps) {
  const { locale } = form;
  const { parts } = table;
  const [review, ...lawsuits] = parts;
  const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const heads = (part: FormPartView, rowSpan: number) =>
    part.columns.map((column) => (
      <th key={column.id} scope="col" rowSpan={rowSpan} title={column.words[0]}>
        <span class="turned">{headOf(locale, 't4', part.id, column.id)}</span>
      </th>
    ));
  return (
    <FormGrid form={form} table={table} rows={[cells.map(({ id }) => id)]} onGo={onGo}>
      <colgroup span={review?.columns.length ?? 0} />
      {lawsuits.map((part) => (
        <colgroup key={part.id} span={part.columns.length} />
      ))}
      <thead>
        <tr>
          <th scope="colgroup" colSpan={review?.columns.length}>
            {review?.rows.map((row) => rowLabel(locale, row))}
          </th>
          <th scope="colgroup" colSpan={lawsuits.reduce((sum, { columns }) => sum + columns.length, 0)}>
            {translate(locale, { id: 'row.t4.litigation', data: {} })}
          </th>
        </tr>
        <tr>
          {review !== undefined && heads(review, 2)}
          {lawsuits.map(({ id, columns }) => (
            <th key={id} scope="colgroup" colSpan={columns.length}>
              {BLOCKS[id] === undefined ? '' : text(locale, BLOCKS[id])}
            </th>
          ))}
        </tr>
        <tr>
          {lawsuits.map((part) => (
            <Fragment key={part.id}>{heads(part, 1)}</Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {cells.map((cell) => (
            <Cell key={cell.id} form={form} table="t4" cell={cell} />
          ))}
        </tr>
      </tbody>
    </FormGrid>
  );
}
