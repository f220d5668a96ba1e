import { contentsClause, notices } from '../../forms/clauses.ts';
import type { Verdict } from '../../model/finding.ts';
import type { ReportSection } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, fail, notApplicable, pass, review } from '../verdicts.ts';

/** A section with fewer characters of prose says nothing (无。, 暂无问题。). */
const THIN = 10;

/** A heading with nothing under it. Parts two to four must hold their table: table-missing checks that. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  family: 'completeness',
  severity: 'error',
  clauses: [contentsClause, ...notices],
  check: ({ form, sections }) =>
    sections.map((section) =>
      form.tables.some((table) => table.section === section.id) ? notApplicable : checkSection(section),
    ),
};

function checkSection(section: ReportSection): Verdict {
  const { id, present, empty, hasTable, images, proseLength } = section;
  if (!present) return notApplicable;
  const details = { section: id, anchors: anchorsOf(section) };
  if (empty) return fail({ ...details, message: { id: 'section-empty', data: { section: id } } });
  // 「六、其他需要报告的事项：无」 is a full answer.
  if (id === 'other' || hasTable || images.length > 0 || proseLength >= THIN) return pass;
  return review({ ...details, severity: 'warning', message: { id: 'section-empty.thin', data: { section: id } } });
}
