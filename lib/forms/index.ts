import {
  type CellId,
  cellId,
  type Form,
  type FormColumn,
  type FormId,
  type FormTable,
  partsOfCell,
  type SectionId,
  type TableId,
} from '../model/form.ts';
import { form2019 } from './form-2019.ts';
import { form2021 } from './form-2021.ts';
import { remember } from './remember.ts';

/** A new year's form is a new file and a line here. */
const byId: Readonly<Record<FormId, Form>> = { '2019': form2019, '2021': form2021 };

/** Every known form, oldest first: keys that are numbers come in their order. */
export const forms: readonly Form[] = Object.values(byId);

export interface FormCell {
  readonly id: CellId;
  readonly table: TableId;
  readonly part: string;
  readonly row: string;
  readonly column: FormColumn;
}

export function tableOf(form: Form, id: TableId): FormTable {
  return form.tables.find((table) => table.id === id) as FormTable;
}

/** All cells of a form in its printed order; groups have none. */
export const cellsOf = remember((form: Form): readonly FormCell[] =>
  form.tables.flatMap((table) =>
    table.parts.flatMap((part) =>
      part.rows
        .filter((row) => !row.group)
        .flatMap((row) =>
          part.columns.map((column) => ({
            id: cellId(table.id, row.id, column.id),
            table: table.id,
            part: part.id,
            row: row.id,
            column,
          })),
        ),
    ),
  ),
);

export function hasCell(form: Form, cell: CellId): boolean {
  return cellsOf(form).some(({ id }) => id === cell);
}

/** The section that a cell's table stands in. */
export function sectionOfCell(form: Form, cell: CellId): SectionId | null {
  return form.tables.find(({ id }) => id === partsOfCell(cell).table)?.section ?? null;
}

export function formNamed(id: FormId): Form {
  return byId[id];
}

/** Whether a table or a report that follows the form called `id` follows `form`. */
export function isForm(form: Form, id: FormId | null): boolean {
  return form.id === id;
}

/** The form in force for reports of `year`, or null before 2019. */
export function formForYear(year: number): Form | null {
  return forms.find(({ years: [first, last] }) => year >= first && (last === null || year <= last)) ?? null;
}
