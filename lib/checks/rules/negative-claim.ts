import type { Verdict } from '../../model/finding.ts';
import type { Denial } from '../../model/prose.ts';
import type { Reading } from '../../model/reading.ts';
import type { Rule } from '../../model/rule.ts';
import { placeOf, totalOf } from '../said.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** 未收到, 未发生, 均已办结: what the prose denies must be zero in the tables. */
export const negativeClaim: Rule = {
  id: 'negative-claim',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (reading) => {
    const { denials } = reading.prose;
    return denials.length === 0 ? [notApplicable] : denials.map((denial) => compare(denial, reading));
  },
};

function compare(denial: Denial, reading: Reading): Verdict {
  const totals = denial.readings.map((cells) => totalOf(cells, reading));
  if (totals.some((total) => total === 0)) return pass;
  const [total] = totals;
  if (total === undefined || total === null) return notApplicable;
  const cells = (denial.readings[0] ?? []).filter((cell) => reading.facts.get(cell)?.value !== 0);
  const details = {
    ...placeOf(denial),
    cells,
    expected: 0,
    actual: total,
    message: { id: 'negative-claim', data: { subject: denial.subject, actual: total } },
  };
  return denial.certain ? fail(details) : review({ ...details, severity: 'warning' });
}
