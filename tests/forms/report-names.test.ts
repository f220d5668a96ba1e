import { expect, it } from 'vitest';
import { annualReportTitle, reportFileName, reportLinkName } from '../../lib/forms/vocabulary/report-names.ts';

it.each([
  // title of a report, name of a file, words of a link
  ['政府信息公开工作年度报告', true, true, true],
  ['政府信息公开年报', true, true, true],
  ['政府信息公開年報', true, true, true],
  ['年度政府信息公开工作报告', true, true, true],
  ['政府信息公开工作报告', false, true, false],
  ['政府信息公开指南', false, true, false],
  ['年度部门决算报告', true, false, true],
  ['政府信息公开工作年度报', false, true, true],
  ['年度工作', false, false, true],
  ['年工作总结', false, false, true],
  ['工作总结', false, false, false],
])('%s: title %s, file %s, link %s', (words, ...expected) => {
  expect([annualReportTitle, reportFileName, reportLinkName].map((name) => name.test(words))).toEqual(expected);
});
