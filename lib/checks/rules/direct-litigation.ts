import { reconsiderationClause } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Since this year, an applicant who is refused information asks for reconsideration first. */
const FIRST_YEAR = 2024;
/** Some cases need no reconsideration (a late answer, an answer of another kind); this many need a look. */
const MANY = 3;

const direct = 't4.direct.total';
const afterReview = 't4.afterReview.total';

/** Reports that most lawsuits were brought without reconsideration before them. */
export const directLitigation: Rule = {
  id: 'direct-litigation',
  family: 'cells',
  severity: 'notice',
  reviewsOnly: true,
  clauses: [reconsiderationClause],
  check: ({ year, facts }) => {
    const value = facts.get(direct)?.value ?? null;
    if (year === null || year < FIRST_YEAR || value === null) return notApplicable;
    const reviewed = facts.get(afterReview)?.value ?? 0;
    if (value < MANY || value <= reviewed) return pass;
    return review({
      message: { id: 'direct-litigation', data: { cell: direct, actual: value } },
      section: 'review',
      cells: [direct],
      actual: value,
    });
  },
};
