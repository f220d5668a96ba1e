import type { Rule } from '../../model/rule.ts';
import { anchorsOf, notApplicable, pass, review } from '../verdicts.ts';

/** 「1000字左右」: a fifth more is still about as much. Punctuation is not counted. */
const ABOUT = 1.2;

/** A local notice asks for a short section one: about the form in force, and no law. */
export const overviewLength: Rule = {
  id: 'overview-length',
  family: 'duties',
  severity: 'notice',
  reviewsOnly: true,
  clauses: [],
  check: ({ form, sections }, { thresholds }) => {
    const section = sections.find(({ id }) => id === 'overview');
    if (!form.prescribesOverview || !section?.present) return notApplicable;
    const { proseLength: actual } = section;
    const limit = thresholds.overviewLength;
    if (actual <= limit * ABOUT) return pass;
    return review({
      message: { id: 'overview-length', data: { actual, limit } },
      section: 'overview',
      expected: limit,
      actual,
      sides: [
        { id: 'side.length', data: { value: actual } },
        { id: 'side.length.limit', data: { value: limit } },
      ],
      anchors: anchorsOf(section),
    });
  },
};
