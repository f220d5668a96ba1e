import { expect, it } from 'vitest';
import { findFeeStatements } from '../../lib/checks/fees.ts';
import { buildReport, linesOf } from './report-builder.ts';

const read = (...texts: readonly string[]) =>
  findFeeStatements(buildReport({ lines: linesOf('other', ...texts) })).map(({ kind, amounts }) => [kind, ...amounts]);

it.each([
  ['未收取信息处理费。'],
  ['本年度依申请公开未收取费用。'],
  ['收取信息处理费0元。'],
  ['信息处理费收取情况无'],
  // The name of a document stands between the two words.
  ['未按《政府信息公开信息处理费管理办法》收取费用和信息处理费。'],
])('none was charged: %s', (text) => {
  expect(read(text)).toEqual([['none']]);
});

it.each([
  ['收取信息处理费1,200元。', [1200]],
  ['收取信息处理费0.07万元。', [700]],
  ['收取信息处理费30元和50.5元，退0元。', [30, 50.5]],
])('charged: %s', (text, amounts) => {
  expect(read(text)).toEqual([['charged', ...amounts]]);
});

it.each([['规范信息处理费管理。'], ['信息处理费按10元/件计。'], ['按照《关于免收信息处理费的通知》管理信息处理费。']])(
  'unclear whether it was charged: %s',
  (text) => {
    expect(read(text)).toEqual([['unclear']]);
  },
);

it('ignores sentences about other fees', () => {
  expect(read('全年信息公开收费标准2项。')).toEqual([]);
  expect(read('未收取行政事业性收费和信息处理费。')).toEqual([['none']]);
});

it('reads a short heading without a full stop together with the next sentence', () => {
  const heading = '其他需要报告的事项中关于政府信息公开信息处理费收取的情况说明';
  expect(heading).toHaveLength(30);
  expect(read(heading, '未收取。')).toEqual([['none']]);
  expect(read(`${heading}表`, '未收取。')).toEqual([['unclear']]);
  expect(read('规范信息处理费管理。', '未发生行政诉讼。')).toEqual([['unclear']]);
  expect(read('1。信息处理费收取情况', '未收取。')).toEqual([['none']]);
  expect(read('信息处理费收取情况')).toEqual([['unclear']]);
});

it('reads the answer in the heading too', () => {
  expect(read('信息处理费收取情况无', '年报中其他事项见附件。')).toEqual([['none']]);
});
