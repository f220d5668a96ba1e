import { paragraph } from '../prose-builder.ts';
import { fails, notApplicable, passes, type RuleCases } from '../rule-cases.ts';

/** One verdict for each defect; one pass where the prose has none. */
export const cases: RuleCases = {
  never: { review: '认出来的占位都是没有填完' },
  cases: [
    passes('文号完整', paragraph('印发文件〔2023〕5号。')),
    fails(
      '文号写作〔20XX〕',
      paragraph('印发文件〔20XX〕5号。', 'placeholder', '〔20XX〕'),
      'placeholder',
      '“〔20XX〕”未换成实际内容',
      { section: 'overview', quotes: ['印发文件〔20XX〕5号。'] },
    ),
    passes('别的毛病由别的规则报告', paragraph('全年共主动公开条。', 'missingNumber', '共主动公开条')),
    notApplicable('没有正文'),
  ],
};
