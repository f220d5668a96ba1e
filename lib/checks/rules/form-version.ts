import { formForYear, isForm } from '../../forms/index.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, fail, notApplicable, pass, review } from '../verdicts.ts';

/** Each table follows the form in force for the report's year (seen: the form of 2019 in reports of 2022 and 2023). */
export const formVersion: Rule = {
  id: 'form-version',
  family: 'completeness',
  severity: 'error',
  clauses: ['国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
  check: ({ form, formOf, tables, year, years, unsure }) => {
    const due = year === null ? null : formForYear(year);
    const known = form.tables.filter(({ id }) => tables[id].found && formOf[id] !== null);
    if (known.length === 0) return notApplicable;
    // Tables of two forms cannot both be right, in any year.
    if (year === null) {
      const other = known.find(({ id }) => !isForm(form, formOf[id]));
      if (other === undefined || known.every(({ id }) => !isForm(form, formOf[id]))) return notApplicable;
      const used = formOf[other.id] ?? '';
      return review({
        message: { id: 'form-version.mixed', data: { table: other.id, used, due: form.id } },
        section: other.section,
        actual: used,
        anchors: anchorsOf(tables[other.id]),
      });
    }
    if (due === null) return notApplicable;
    // Where the report contradicts itself about its year, or only its prose names it, the year may be what is wrong.
    const agreed = years.every((mention) => mention.year === year);
    const verdict = agreed && !unsure.includes('year') ? fail : review;
    const wrong = known.filter(({ id }) => !isForm(due, formOf[id]));
    if (wrong.length === known.length)
      return verdict({
        message: { id: 'form-version', data: { year, used: formOf[known[0]?.id ?? 't3'] ?? '', due: due.id } },
        section: null,
        expected: due.id,
        actual: form.id,
        anchors: anchorsOf(...wrong.map(({ id }) => tables[id])),
      });
    return known.map(({ id, section }): Verdict => {
      const used = formOf[id];
      if (used === null || isForm(due, used)) return pass;
      return verdict({
        message: { id: 'form-version.table', data: { year, table: id, used, due: due.id } },
        section,
        expected: due.id,
        actual: used,
        anchors: anchorsOf(tables[id]),
      });
    });
  },
};
