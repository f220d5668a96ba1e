import { contentsClause, notices } from '../../forms/clauses.ts';
import type { Verdict } from '../../model/finding.ts';
import type { FormTable } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { isFlattened } from '../table-layout.ts';
import { anchorsOf, fail, notApplicable, pass, review } from '../verdicts.ts';

/** Each of the three tables. section-missing reports a missing part, table-as-image a picture. */
export const tableMissing: Rule = {
  id: 'table-missing',
  family: 'completeness',
  severity: 'error',
  clauses: [contentsClause, ...notices],
  check: (report) => report.form.tables.map((table) => checkTable(table, report)),
};

function checkTable(table: FormTable, report: Report): Verdict {
  const { sections, tables, limitations } = report;
  if (tables[table.id].found) return pass;
  const section = sections.find(({ id }) => id === table.section);
  const headless = sections.every(({ present }) => !present);
  if (section === undefined || section.images.length > 0) return notApplicable;
  const details = {
    section: table.section,
    anchors: anchorsOf(section),
    message: { id: 'table-missing', data: { table: table.id, section: table.section } },
  };
  // section-missing reports the missing part; the table may stand elsewhere under other words.
  if (!section.present && !headless) return review({ ...details, severity: 'warning' });
  if (section.hasTable)
    return review({ ...details, severity: 'warning', message: { ...details.message, id: 'table-missing.unread' } });
  return headless || limitations.length > 0 || isFlattened(report) ? review(details) : fail(details);
}
