import { isForm, sectionOfCell } from '../../forms/index.ts';
import { addUp, totalOf } from '../../forms/sums.ts';
import { wholeArea } from '../../forms/vocabulary/agencies.ts';
import type { Verdict } from '../../model/finding.ts';
import type { CellId } from '../../model/form.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Figures that can be added up over agencies: each item is counted once, by the agency that did it. */
const figures: readonly CellId[] = [
  't2.normative.issued',
  't2.licensing.decisions',
  't2.penalty.decisions',
  't2.coercion.decisions',
  't2.fees.amount',
  't3.received.total',
  't3.carriedIn.total',
  't3.outcomes.total',
  't3.carriedOut.total',
  't4.review.total',
  't4.direct.total',
  't4.afterReview.total',
];

/** A paragraph says at its beginning whom it is about; the rest is not searched, so work stays bounded. */
const LONGEST = 2000;

/**
 * A government that reports for its whole area cannot have less than its departments together; more may be its own. The
 * rule also reports missing departments, and a report that does not say whom it covers. It applies in a batch only.
 */
export const childSum: Rule = {
  id: 'child-sum',
  family: 'comparison',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report, { agency, children }) => {
    if (agency.kind !== 'government' || children === null || children.reports.length === 0) return notApplicable;
    const { reports, missing } = children;
    const count = reports.length;
    const scope = report.lines.find(
      ({ section, folded }) => (section === null || section === 'overview') && wholeArea.test(folded.slice(0, LONGEST)),
    );
    if (scope === undefined)
      return review({ message: { id: 'child-sum.scope', data: { count } }, section: null, severity: 'notice' });
    const verdicts = figures.map((cell) => compareWithSum(cell, reports, report));
    if (missing.length === 0) return verdicts;
    const message = { id: 'child-sum.missing', data: { count: missing.length, agencies: missing } };
    const names = missing.join(' ');
    const sides = [{ id: 'side.children.missing', data: { value: names } }];
    return [...verdicts, review({ message, section: null, severity: 'notice', expected: names, sides })];
  },
};

function compareWithSum(cell: CellId, reports: readonly OtherReport[], { facts, form }: Report): Verdict {
  const whole = totalOf([cell], facts);
  const parts = reports.map((child) => child.facts[cell]?.value ?? 0);
  // Numbers of departments that were not read count as 0: the true sum is no less.
  const sum = addUp(parts);
  const terms = parts.filter((value) => value !== 0);
  if (whole === null || !reports.some((child) => isForm(form, child.form) && child.facts[cell]?.value != null))
    return notApplicable;
  if (sum <= whole) return pass;
  return review({
    message: { id: 'child-sum', data: { cell, actual: whole, expected: sum, count: reports.length } },
    section: sectionOfCell(form, cell),
    cells: [cell],
    expected: sum,
    actual: whole,
    formula: `${terms.join(' + ')}${terms.length > 1 ? ` = ${sum}` : ''} > ${whole}`,
    sides: [
      { id: 'side.own', data: { value: whole } },
      { id: 'side.children', data: { value: sum } },
    ],
  });
}
