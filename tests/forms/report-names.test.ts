import { expect, test } from 'vitest';
import { isCalledAnnualReport, nameOfFile, nameOfLink } from '../../lib/forms/vocabulary/report-names.ts';

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

test.each([
  ['2023年年度报告.pdf', true],
  ['政府資訊公開年報.docx', true],
  ['2023年工作报告.doc', true],
  ['政府信息公开指南.pdf', true],
  ['2023年度部门决算报告.pdf', false],
  ['工作总结.doc', false],
])('%s: name of a file that may be a report %s', (name, expected) => {
  expect(nameOfFile.test(name)).toBe(expected);
});
