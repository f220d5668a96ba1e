import { foldInformation } from '../../forms/traditional.ts';
import { writtenYear } from '../../forms/vocabulary/dates.ts';
import { isCalledAnnualReport } from '../../forms/vocabulary/report-names.ts';
import { officialSubject } from '../../forms/vocabulary/titles.ts';
import { plain } from '../../forms/wording.ts';
import type { Rule } from '../../model/rule.ts';
import { pass, review } from '../verdicts.ts';

const year = new RegExp(writtenYear);

/** {agency}{year}年政府信息公开工作年度报告, in any of the orders seen; not 工作报告, and not without a year. */
export const titleFormat: Rule = {
  id: 'title-format',
  family: 'identity',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: ({ title, years }) => {
    if (title === null)
      return review({ message: { id: 'title-format.none', data: {} }, severity: 'notice', section: null });
    const words = plain(title.text);
    const details = { section: null, quotes: [title.text], anchors: [title.anchor], actual: title.text };
    if (!isCalledAnnualReport(words))
      return review({ ...details, message: { id: 'title-format', data: { title: title.text } } });
    if (!officialSubject.test(foldInformation(words)))
      return review({ ...details, message: { id: 'title-format.subject', data: { title: title.text } } });
    if (year.test(words) || years.some(({ where }) => where === 'title')) return pass;
    const message = { id: 'title-format.year', data: { title: title.text } };
    return review({ ...details, message, severity: 'notice' });
  },
};
