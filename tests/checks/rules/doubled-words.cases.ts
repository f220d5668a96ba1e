import { paragraph } from '../prose-builder.ts';
import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { fail: '重复也可能有意' },
  cases: [
    {
      name: '没有重复',
      outcome: 'pass',
      report: buildReport(paragraph('公开的确切数字。')),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '“的的”',
      outcome: 'review',
      report: buildReport(paragraph('公开的的信息。', 'doubled', '的的')),
      counts: { review: 1 },
      finds: [{ message: 'doubled-words', text: '“的的”可能重复了', section: 'overview', quotes: ['公开的的信息。'] }],
    },
    {
      name: '别的毛病由别的规则报告',
      outcome: 'pass',
      report: buildReport(paragraph('XX局公开信息。', 'placeholder', 'XX')),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '没有正文',
      outcome: 'notApplicable',
      report: buildReport(),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
