import { paragraph } from '../prose-builder.ts';
import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { review: '没有数字就是没有' },
  cases: [
    {
      name: '公开了多少条写明了',
      outcome: 'pass',
      report: buildReport(paragraph('全年共主动公开12条。')),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '“共主动公开条”',
      outcome: 'fail',
      report: buildReport(paragraph('全年共主动公开条，共计件。', 'missingNumber', '共主动公开条', '共计件')),
      counts: { fail: 2 },
      finds: [
        {
          message: 'missing-number',
          text: '“共主动公开条”中间缺数字',
          section: 'overview',
          quotes: ['全年共主动公开条，共计件。'],
        },
        {
          message: 'missing-number',
          text: '“共计件”中间缺数字',
          section: 'overview',
          quotes: ['全年共主动公开条，共计件。'],
        },
      ],
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
