import { expect, test } from 'vitest';
import { findingText, noticeText } from '../../components/notice-text.ts';
import { makeFinding, makeReport } from './fixtures.ts';

// Any text of the locale serves as a fix here: 'popup.year' reads “{year} 年”.
const fix = (year: number) => ({ id: 'popup.year', data: { year } });

test('one finding is its fix and its sum', () => {
  expect(findingText('zh-CN', makeFinding({ fix: fix(2024) }))).toBe('2024 年\n算式：1 + 1 = 2 ≠ 3');
});

test('what a person has to look at says so, and without a sum there is none', () => {
  expect(findingText('zh-CN', makeFinding({ fix: fix(2024), outcome: 'review', formula: null }))).toBe(
    '（待核）2024 年',
  );
});

test('all findings are numbered in the order of the list, under agency and year', () => {
  const report = makeReport({
    findings: [
      makeFinding({ fingerprint: 'a', fix: fix(1), outcome: 'review', formula: null }),
      makeFinding({ fingerprint: 'b', fix: fix(2), formula: null }),
    ],
  });
  expect(noticeText('zh-CN', report)).toBe(
    '南湖区民政局2024年政府信息公开工作年度报告，核查发现以下问题：\n1. （待核）1 年\n2. 2 年',
  );
});

test('agency and year may be unknown', () => {
  const report = makeReport({ agency: null, year: null });
  expect(noticeText('zh-CN', report)).toBe('未写明机关政府信息公开工作年度报告，核查发现以下问题：');
});
