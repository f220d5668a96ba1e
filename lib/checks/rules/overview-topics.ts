import { overviewNotices } from '../../forms/clauses.ts';
import { overviewTopics as topics } from '../../forms/duties.ts';
import { linesIn } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, notApplicable, pass, review } from '../verdicts.ts';

/** Section one speaks of five topics. Whether it does in other words is for a person to see. */
export const overviewTopics: Rule = {
  id: 'overview-topics',
  family: 'duties',
  severity: 'warning',
  reviewsOnly: true,
  clauses: overviewNotices,
  check: (report) => {
    const lines = linesIn(report, 'overview');
    if (lines.length === 0) return notApplicable;
    const missing = topics.filter(({ words }) => !lines.some(({ folded }) => words.test(folded)));
    if (missing.length === 0) return pass;
    return review({
      message: { id: 'overview-topics', data: { topics: missing.map(({ id }) => id) } },
      section: 'overview',
      anchors: anchorsOf(...report.sections.filter(({ id }) => id === 'overview')),
      // Reports of 2020 and earlier are older than the notice that names the five.
      ...(report.form.prescribesOverview ? {} : { severity: 'notice' }),
    });
  },
};
