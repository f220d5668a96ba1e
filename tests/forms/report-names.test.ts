import { expect, test } from 'vitest';
import { isCalledAnnualReport, nameOfLink } from '../../lib/forms/vocabulary/report-names.ts';

test.each([
  ['2023年政府信息公开工作年度报告', true, true],
  ['政府資訊公開年報', true, true],
  ['2023年度公开情况报告', true, false],
  ['2023年政府信息公开工作年度报…', false, true],
  ['2023年度工作总结', false, true],
  ['2023年度报表', false, true],
  ['2023年政府信息公开工作报告', false, false],
  ['2023年工业经济', false, false],
])('%s: called an annual report %s, looser name of a link %s', (words, called, loose) => {
  expect([isCalledAnnualReport(words), nameOfLink.test(words)]).toEqual([called, loose]);
});
