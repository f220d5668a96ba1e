import { expect, test } from 'vitest';
import { closeUp } from '../../../lib/export/word/close-up.ts';

test('official papers have no space between Chinese and numbers', () => {
  expect(closeUp('zh-CN', '“（七）总计”行“总计”列填 49，各类申请人相加是 48')).toBe(
    '“（七）总计”行“总计”列填49，各类申请人相加是48',
  );
  expect(closeUp('zh-CN', '采用 2021 年格式，占 12.5% 的')).toBe('采用2021年格式，占12.5%的');
  expect(closeUp('zh-TW', '填 -3，有 2 個空白格')).toBe('填-3，有2個空白格');
});

test('words of the report, formulas and English stay as they are', () => {
  expect(closeUp('zh-CN', '统计期限“2024 年 1 月”不是 2023 年')).toBe('统计期限“2024 年 1 月”不是2023年');
  expect(closeUp('zh-CN', '1 + 1 = 2 ≠ 3')).toBe('1 + 1 = 2 ≠ 3');
  expect(closeUp('en', 'says “3” 万元 3 万元')).toBe('says “3” 万元 3 万元');
});
