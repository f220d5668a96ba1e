import { paragraph } from '../prose-builder.ts';
import { findings, found, notApplicable, passes, type RuleCases } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { review: '没有数字就是没有' },
  cases: [
    passes('公开了多少条写明了', paragraph('全年共主动公开12条。')),
    findings(
      'fail',
      '“共主动公开条”',
      paragraph('全年共主动公开条，共计件。', 'missingNumber', '共主动公开条', '共计件'),
      [
        found('missing-number', '“共主动公开条”中间缺数字', {
          section: 'overview',
          quotes: ['全年共主动公开条，共计件。'],
        }),
        found('missing-number', '“共计件”中间缺数字', { section: 'overview', quotes: ['全年共主动公开条，共计件。'] }),
      ],
    ),
    passes('别的毛病由别的规则报告', paragraph('XX局公开信息。', 'placeholder', 'XX')),
    notApplicable('没有正文'),
  ],
};
