import { assessmentClause } from '../../forms/clauses.ts';
import { assessmentTopics } from '../../forms/duties.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A government's own report says how the work was assessed, what the public thought, and who was held to account. */
export const assessmentDisclosure: Rule = {
  id: 'assessment-disclosure',
  family: 'duties',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [assessmentClause],
  check: ({ lines }, { agency }) => {
    if (agency.kind !== 'government' || lines.length === 0) return notApplicable;
    // Most write it in section one, some in section six.
    const inSections = lines.filter(({ section }) => section !== null);
    const missing = assessmentTopics.filter(({ words }) => !inSections.some(({ folded }) => words.test(folded)));
    if (missing.length === 0) return pass;
    const topics = missing.map(({ id }) => id);
    return review({ message: { id: 'assessment-disclosure', data: { topics } }, section: 'overview' });
  },
};
