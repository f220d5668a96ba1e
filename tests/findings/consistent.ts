/** A report with figures in every row and column of tables three and four, all sums of which hold. */
import { cellsOf, forms } from '../../lib/forms/index.ts';
import type { CellId, Form, FormId } from '../../lib/model/form.ts';

const applicants = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
const results = ['upheld', 'corrected', 'other', 'pending'];

function formOf(id: FormId): Form {
  const form = forms.find((each) => each.id === id);
  if (form === undefined) throw new Error(id);
  return form;
}

function rowsOf(form: Form): readonly string[] {
  return [...new Set(cellsOf(form).flatMap(({ table, row }) => (table === 't3' ? [row] : [])))];
}

/** Leaf row r, applicant a holds 20 + 7r + 3a; 结转下年 holds 31 + a; 上年结转 22 + 2a; the rest follows from the sums. */
export function consistentCells(formId: FormId): Record<CellId, number> {
  const form = formOf(formId);
  const outside = ['received', 'carriedIn', 'outcomes', 'carriedOut'];
  const leaves = rowsOf(form).filter((row) => !outside.includes(row));
  const cells: Record<CellId, number> = {};
  const put = (row: string, values: readonly number[]): void => {
    values.forEach((value, index) => {
      cells[`t3.${row}.${applicants[index]}`] = value;
    });
    cells[`t3.${row}.total`] = values.reduce((sum, value) => sum + value, 0);
  };
  const leafValues = leaves.map((_, row) => applicants.map((_, applicant) => 20 + 7 * row + 3 * applicant));
  leaves.forEach((row, index) => {
    put(row, leafValues[index] ?? []);
  });
  const outcomes = applicants.map((_, applicant) => leafValues.reduce((sum, row) => sum + (row[applicant] ?? 0), 0));
  const carriedIn = applicants.map((_, applicant) => 22 + 2 * applicant);
  const carriedOut = applicants.map((_, applicant) => 31 + applicant);
  put('outcomes', outcomes);
  put('carriedIn', carriedIn);
  put('carriedOut', carriedOut);
  put(
    'received',
    outcomes.map((value, applicant) => value + (carriedOut[applicant] ?? 0) - (carriedIn[applicant] ?? 0)),
  );
  ['review', 'direct', 'afterReview'].forEach((block, index) => {
    let total = 0;
    results.forEach((result, at) => {
      const value = 21 + 5 * index + 2 * at;
      cells[`t4.${block}.${result}`] = value;
      total += value;
    });
    cells[`t4.${block}.total`] = total;
  });
  return cells;
}
