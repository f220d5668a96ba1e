import { expect, test } from 'vitest';
import { speakFormula } from '../../lib/locales/formula.ts';
import '../../lib/locales/index.ts';

test.each([
  ['63 + □ = 63 ≠ 64', '63 加 空白 等于 63，不等于 64', '63 plus blank equals 63, not 64'],
  ['4 + ? ≟ ?', '4 加 无数字，无法比较： 无数字', '4 plus no number, cannot be compared with no number'],
  ['12 + (-20) = -8 < 0', '12 加 负 20 等于 负 8，小于 0', '12 plus minus 20 equals minus 8, less than 0'],
  ['210 + 12 - 5 = 217 ≠ 210', '210 加 12 减 5 等于 217，不等于 210', '210 plus 12 minus 5 equals 217, not 210'],
  ['16 ÷ 50 = 32.0% ≠ 33.9%', '16 除以 50 等于 32.0%，不等于 33.9%', '16 divided by 50 equals 32.0%, not 33.9%'],
  ['3 + 5 = 8 > 7', '3 加 5 等于 8，大于 7', '3 plus 5 equals 8, more than 7'],
] as const)('%s is said in words', (formula, chinese, english) => {
  expect(speakFormula('zh-CN', formula)).toBe(chinese);
  expect(speakFormula('en', formula)).toBe(english);
});

test('words without signs stay as they are', () => {
  expect(speakFormula('en', '12')).toBe('12');
  expect(speakFormula('zh-TW', '63 ≠ 64')).toBe('63，不等於 64');
});
