import { paragraph } from '../prose-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { fail: '重复也可能有意' },
  cases: [
    passes('没有重复', paragraph('公开的确切数字。')),
    reviews('“的的”', paragraph('公开的的信息。', 'doubled', '的的'), 'doubled-words', '“的的”疑为重复', {
      section: 'overview',
      quotes: ['公开的的信息。'],
    }),
    passes('别的毛病由别的规则报告', paragraph('XX局公开信息。', 'placeholder', 'XX')),
    notApplicable('没有正文'),
  ],
};
