import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isFormula } from '../../lib/export/csv.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import { problemColumns } from '../../lib/export/problems.ts';
import {
  deliveryOf,
  hostile,
  noReport,
  textFile,
  unreadable,
  withFinding,
  wrongPeriod,
  wrongTotal,
} from './deliveries.ts';

/** Rows below the head, read by another library. */
async function read(...deliveries: Delivery[]): Promise<readonly Record<string, string>[]> {
  return parse(await textFile('csv', ...deliveries), { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('CSV', () => {
  it('is UTF-8 with its mark, and ends its lines as RFC 4180 says', async () => {
    const content = await textFile('csv', deliveryOf(wrongTotal));
    expect(content.startsWith('\uFEFF序号,单位,年度,结果,位置,问题,整改意见,复核意见,')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(content.match(/\r\n/g)).toHaveLength(2);
    expect(content.endsWith('\r\n')).toBe(true);
  });

  it('is read back by another program', async () => {
    const [row, ...others] = await read(deliveryOf(wrongTotal), unreadable, deliveryOf({}), noReport);
    expect([row?.单位, row?.年度, row?.报告值, row?.应为, row?.差额, row?.结果].join()).toBe(
      '云溪市民政局,2023,64,63,1,不符',
    );
    expect(Object.keys(row ?? {})).toHaveLength(problemColumns.length);
    const figures = others.map((each) => `${each.单位}|${each.年度}|${each.报告值}`);
    expect(figures).toEqual(['||', '||']);
    expect(others.map((each) => `${each.网址} ${each.问题}`)).toEqual([
      '年报 a?.txt 无法读取：EACCES',
      'https://www.example.gov.cn/nb.html 不是政府信息公开工作年度报告',
    ]);
  });

  it('keeps quotes, commas and line breaks in their field', async () => {
    const decision = '已确认，见 "附件",\n第2行;\t完';
    const [row] = await read(deliveryOf(wrongTotal, { decisionTextOf: () => decision }));
    expect(row?.复核意见).toBe(decision);
  });

  it('makes formulas harmless', async () => {
    const [row] = await read(withFinding(deliveryOf(wrongPeriod), { quotes: [hostile.formula], message: '@SUM(A1)' }));
    expect(row?.原文).toBe(`'${hostile.formula}`);
    expect(row?.问题).toBe("'@SUM(A1)");
  });

  it('does not change numbers, even below zero', async () => {
    const [row] = await read(withFinding(deliveryOf(wrongPeriod), { actual: -3, expected: 0, quotes: ['-3'] }));
    expect([row?.报告值, row?.差额, row?.原文]).toEqual(['-3', '-3', '-3']);
  });

  test('any text is one field that a spreadsheet does not compute', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 }), async (...parts) => {
        const [row, ...others] = await read(deliveryOf(wrongTotal, { decisionTextOf: () => parts.join('') }));
        expect(others).toEqual([]);
        const field = row?.复核意见 ?? '';
        if (/^[\s]*[=+\-@＝＋－＠]/.test(field)) expect(field).toMatch(/^-(\d+(\.\d+)?)?$/);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ...['=1+1', '+1', '@A1', '-1+2', '-A1', '  =1', '\n=1', '\t1', '\r1', '＝1', '－1', '-3.', '--'].map(
    (words) => [words, true] as const,
  ),
  ...['-3', '-3.5', '-12', '-3.25', '-', '—', '3=2', '63 + 0 = 63', ''].map((words) => [words, false] as const),
])('%j is taken for a formula: %s', (words, expected) => {
  expect(isFormula(words)).toBe(expected);
});
