import { describe, expect, it } from 'vitest';
import { chineseNumber, quantitiesOf } from '../../lib/claims/quantities.ts';

it.each([
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十', 30],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['一三', null],
])('%s is %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

describe('quantitiesOf', () => {
  it.each([
    ['共受理63件', [63, '件', false]],
    ['公开信息1,031条', [1031, '条', false]],
    ['收费38.6万元', [38.6, '万元', false]],
    ['约63件', [63, '件', true]],
    ['530余项', [530, '项', true]],
    ['1.2万条', [12000, '条', true]],
    ['新收申请四十五件', [45, '件', false]],
    ['几十件', [10, '件', true]],
  ] as const)('%s', (text, expected) => {
    expect(quantitiesOf(text).map(({ value, unit, hedged }) => [value, unit, hedged])).toEqual([expected]);
  });

  it.each(['2023年', '12月31日', '第20条', '8:00', '每一件', '无一宗', '一次性告知'])('%s counts nothing', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it('tells a percentage and its decimals', () => {
    expect(quantitiesOf('占33.90%')).toMatchObject([{ value: 33.9, percent: true, decimals: 2 }]);
  });
});
