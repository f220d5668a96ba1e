/** Passages of several sections beside sparse tables: how ../shared/cases/prose.jsonl and the blind sets are written. */
import { forms } from '../../lib/forms/index.ts';
import type { FormId, SectionId } from '../../lib/model/form.ts';
import { composeReport } from './harness.ts';
import type { Expected } from './labelled.ts';

/** Rows or columns by name; what is not named is 0, totals and 新收 follow from the form's sums. */
type Sparse = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Passage {
  readonly id: string;
  readonly agency?: string;
  readonly year?: number;
  readonly form?: FormId;
  readonly overview?: string;
  /** A further paragraph of part one. */
  readonly management?: string;
  readonly requests?: string;
  readonly review?: string;
  readonly other?: string;
  readonly tables?: { readonly t2?: Readonly<Record<string, number>>; readonly t3?: Sparse; readonly t4?: Sparse };
}

/** A passage with what must be found; `kind` says whether the report is sound. */
export interface LabelledPassage extends Passage {
  readonly kind: 'sound' | 'trap' | 'wrong';
  readonly must: readonly Expected[];
}

export function formOf({ form, year }: Passage): FormId {
  return form ?? ((year ?? 2024) <= 2020 ? '2019' : '2021');
}

/** Every cell that is not 0: leaf rows as given, the others by the form's sums. */
export function cellsOfPassage(passage: Passage): Readonly<Record<string, number>> {
  const { t2 = {}, t3 = {}, t4 = {} } = passage.tables ?? {};
  const cells: Record<string, number> = {};
  const add = (cell: string, value: number) => {
    cells[cell] = (cells[cell] ?? 0) + value;
  };
  for (const [cell, value] of Object.entries(t2)) add(`t2.${cell}`, value);
  for (const [column, rows] of Object.entries(t3)) {
    for (const [row, value] of Object.entries(rows)) {
      const carried = row === 'carriedIn' || row === 'carriedOut';
      const received = row === 'carriedIn' ? -value : value;
      for (const each of [column, 'total']) {
        add(`t3.${row}.${each}`, value);
        if (!carried) add(`t3.outcomes.${each}`, value);
        add(`t3.received.${each}`, received);
      }
    }
  }
  for (const [block, columns] of Object.entries(t4)) {
    for (const [column, value] of Object.entries(columns)) {
      add(`t4.${block}.${column}`, value);
      add(`t4.${block}.total`, value);
    }
  }
  const form = forms.find(({ id }) => id === formOf(passage));
  const known = new Set(form?.tables.flatMap(({ parts }) => parts.flatMap(cellsOfPart)));
  const strange = Object.keys(cells).filter(
    (cell) => cell.startsWith('t3') && !known.has(cell.split('.').slice(0, -1).join('.')),
  );
  if (strange.length > 0) throw new Error(`${passage.id}: no row of this form: ${strange.join(', ')}`);
  return cells;
}

const cellsOfPart = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => `t3.${id}`);

export function reportOfPassage(passage: Passage): string {
  const { overview, management, requests, review, other } = passage;
  const lines = (...texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : text.split('\n')));
  const sections: Partial<Record<SectionId, readonly string[]>> = {
    overview: lines(overview, management),
    requests: lines(requests),
    review: lines(review),
    ...(other === undefined ? {} : { other: lines(other) }),
  };
  return composeReport({
    form: formOf(passage),
    year: passage.year ?? 2024,
    agency: passage.agency ?? '青石市南湖区教育局',
    cells: cellsOfPassage(passage),
    texts: sections,
  });
}
