import { notices } from '../../forms/clauses.ts';
import { formForYear, isForm } from '../../forms/index.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, fail, notApplicable, pass, review } from '../verdicts.ts';

/** Each table follows the form in force for the report's year (seen: the form of 2019 in reports of 2022 and 2023). */
export const formVersion: Rule = {
  id: 'form-version',
  family: 'completeness',
  severity: 'error',
  clauses: notices,
  check: ({ form, formOf, tables, year, years, unsure }) => {
    const known = form.tables.flatMap(({ id, section }) => {
      const used = formOf[id];
      return tables[id].found && used !== null ? [{ id, section, used, anchors: anchorsOf(tables[id]) }] : [];
    });
    const due = year === null ? form : formForYear(year);
    const [first] = known;
    if (first === undefined || due === null) return notApplicable;
    const wrong = known.filter(({ used }) => !isForm(due, used));
    // Tables of two forms cannot both be right, in any year.
    if (year === null) {
      const [other] = wrong;
      if (other === undefined || wrong.length === known.length) return notApplicable;
      const { id, section, used, anchors } = other;
      const message = { id: 'form-version.mixed', data: { table: id, used, due: due.id } };
      return review({ message, section, actual: used, anchors, clauses: [] });
    }
    // Where the report contradicts itself about its year, or only its prose names it, the year may be what is wrong.
    const sure = years.every((mention) => mention.year === year) && !unsure.includes('year');
    const verdict = sure ? fail : review;
    if (wrong.length === known.length)
      return verdict({
        message: { id: 'form-version', data: { year, used: first.used, due: due.id } },
        section: null,
        expected: due.id,
        actual: form.id,
        anchors: wrong.flatMap(({ anchors }) => anchors),
      });
    return known.map((table): Verdict => {
      if (!wrong.includes(table)) return pass;
      const { id, section, used, anchors } = table;
      const message = { id: 'form-version.table', data: { year, table: id, used, due: due.id } };
      return verdict({ message, section, expected: due.id, actual: used, anchors });
    });
  },
};
