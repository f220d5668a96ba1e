import { paragraph } from '../prose-builder.ts';
import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { review: '认出来的占位都是没有填完' },
  cases: [
    {
      name: '文号完整',
      outcome: 'pass',
      report: buildReport(paragraph('印发文件〔2023〕5号。')),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '文号写作〔20XX〕',
      outcome: 'fail',
      report: buildReport(paragraph('印发文件〔20XX〕5号。', 'placeholder', '〔20XX〕')),
      counts: { fail: 1 },
      finds: [
        {
          message: 'placeholder',
          text: '“〔20XX〕”没有换成实际内容',
          section: 'overview',
          quotes: ['印发文件〔20XX〕5号。'],
        },
      ],
    },
    {
      name: '别的毛病由别的规则报告',
      outcome: 'pass',
      report: buildReport(paragraph('全年共主动公开条。', 'missingNumber', '共主动公开条')),
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
