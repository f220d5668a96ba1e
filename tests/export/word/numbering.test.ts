import { expect, test } from 'vitest';
import { chineseNumber, numbered } from '../../../lib/export/word/numbering.ts';
import '../../../lib/locales/index.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [2050, '二千零五十'],
])('%i is %s', (number, words) => {
  expect(chineseNumber(number)).toBe(words);
});

test('headings are numbered by level', () => {
  expect(([1, 2, 3] as const).map((level) => numbered('zh-CN', level, 12, '甲'))).toEqual([
    '十二、甲',
    '（十二）甲',
    '12.甲',
  ]);
  expect(numbered('en', 2, 12, 'A')).toBe('(12) A');
});
