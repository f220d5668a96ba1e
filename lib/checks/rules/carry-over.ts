import type { AuditContext } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import { cellId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { toComparison } from '../../related/other-report.ts';
import { review } from '../verdicts.ts';
import { checkYearSums, current, lastYear } from '../year-sums.ts';

/** Last year's report carried requests over (四); this one carries the same number in (二), in every column. Both forms have the rows. */
export const carryOver: Rule = {
  id: 'carry-over',
  family: 'comparison',
  severity: 'error',
  clauses: [],
  check: (report, context) => {
    const columns = report.form.tables.flatMap(({ id, parts }) =>
      id === 't3' ? parts.flatMap((part) => part.columns) : [],
    );
    const sums = columns.map(({ id }) => ({
      total: current(cellId('t3', 'carriedIn', id)),
      plus: [lastYear(cellId('t3', 'carriedOut', id))],
      minus: [],
    }));
    const verdicts = checkYearSums(
      sums,
      'requests',
      report,
      context,
      ({ total, plus: [source] }, expected, actual) => ({
        outcome: 'fail',
        message: { id: 'carry-over', data: { cell: total.cell, source: source?.cell ?? '', expected, actual } },
      }),
    );
    return [...askForMatch(report, context), ...verdicts];
  },
};

/** Asks whether the other report is the right one, for all rules that compare years. */
function askForMatch({ agency }: Report, { previous, match }: AuditContext): readonly Verdict[] {
  if (previous === null || match === 'same') return [];
  const details = { section: null, severity: 'notice', compared: toComparison(previous, []) } as const;
  const { agency: other, year } = previous;
  if (agency === null || other === null || year === null)
    return [review({ ...details, message: { id: 'carry-over.unnamed', data: {} } })];
  // Of two equal names nobody has to say whether the agency was renamed.
  const asked = agency === other ? 'unsure' : 'ask';
  const data = { agency, other, year };
  return [review({ ...details, message: { id: `carry-over.${match === 'ask' ? asked : 'other'}`, data } })];
}
