import { contentsClause, notices } from '../../forms/clauses.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Report, ReportSection } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { fail, pass, review } from '../verdicts.ts';

/** With fewer headings than this, the source may have lost the others. */
const ENOUGH = 3;

/** Each of the six parts that 条例 art. 50 and the form demand. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  family: 'completeness',
  severity: 'error',
  clauses: [contentsClause, ...notices],
  check: (report) => {
    const present = report.sections.filter((section) => section.present).length;
    if (present === 0)
      return review({ message: { id: 'section-missing.none', data: {} }, severity: 'warning', section: null });
    const sure = present >= ENOUGH && report.limitations.length === 0;
    return report.sections.map((section) => checkSection(section, report, sure));
  },
};

function checkSection({ id, present }: ReportSection, { form, tables }: Report, sure: boolean): Verdict {
  if (present) return pass;
  if (form.tables.some((table) => table.section === id && tables[table.id].found))
    return review({
      message: { id: 'section-missing.heading', data: { section: id } },
      severity: 'warning',
      section: id,
    });
  const details = { message: { id: 'section-missing', data: { section: id } }, section: id };
  return sure ? fail(details) : review(details);
}
