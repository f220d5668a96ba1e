import { describe, expect, test } from 'vitest';
import { cellText, headOf, identityName, rowLabel } from '../../../components/sidepanel/form/form-text.ts';
import { forms } from '../../../lib/forms/index.ts';
import { type Locale, locales } from '../../../lib/model/locale.ts';
import type { ReportView } from '../../../lib/model/view.ts';
import { formTables } from '../../../lib/views/form-table.ts';
import { listIdentities } from '../../../lib/views/identities.ts';
import { formReport } from '../../views/form-report.ts';

function labelOf(locale: Locale, report: ReportView, id: string): string | undefined {
  const rows = formTables(report).flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  return rows.filter((row) => row.id === id).map((row) => rowLabel(locale, row))[0];
}

function textOf(locale: Locale, report: ReportView, id: string): string {
  const rows = formTables(report).flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const cell = rows.flatMap(({ cells }) => cells).find((each) => each.id === id);
  if (cell === undefined) throw new Error(id);
  return cellText(locale, cell);
}

describe('labels of rows', () => {
  test.each([
    ['zh-CN', 't3.received', '一、本年新收政府信息公开申请数量'],
    ['zh-CN', 't3.results', '三、本年度办理结果'],
    ['zh-CN', 't3.granted', '（一）予以公开'],
    ['zh-CN', 't3.denied', '（三）不予公开'],
    ['zh-CN', 't3.denied.stateSecret', '1.属于国家秘密'],
    ['zh-CN', 't3.other.rest', '3.其他'],
    ['zh-CN', 't3.outcomes', '（七）总计'],
    ['zh-TW', 't3.refused.repeat', '2.重複申請'],
    ['en', 't3.granted', '(1) Disclosed'],
    ['en', 't3.denied.stateSecret', '1 State secret'],
    ['en', 't3.carriedOut', '4 Carried over to next year'],
  ] as const)('%s %s', (locale, id, words) => {
    expect(labelOf(locale, formReport(), id)).toBe(words);
  });
});

describe('heads', () => {
  test('are shorter or fuller than in sentences where the form is', () => {
    expect(headOf('zh-CN', 't3', 'requests', 'otherOrg')).toBe('其他');
    expect(headOf('zh-CN', 't2', 'fees', 'amount')).toBe('本年收费金额（万元）');
    expect(headOf('zh-CN', 't2', 'procurement', 'amount')).toBe('采购总金额');
    expect(headOf('zh-CN', 't4', 'direct', 'upheld')).toBe('结果维持');
  });

  test.each(locales)('%s has words for all of both forms', (locale) => {
    const tables = forms.flatMap((form) => formTables(formReport({ form: form.id })));
    const words = tables.flatMap((table) =>
      table.parts.flatMap((part) => [
        ...part.columns.map((column) => headOf(locale, table.id, part.id, column.id)),
        ...part.rows.map((row) => rowLabel(locale, row)),
      ]),
    );
    expect(words.filter((each) => each === '' || /\bt[234]\b|formView/.test(each))).toEqual([]);
  });
});

describe('a cell in words', () => {
  const report = formReport(
    {
      cells: {
        't3.received.total': '64',
        't3.received.legal': '',
        't3.received.research': ' — ',
        't3.carriedIn.total': null,
        't2.penalty.decisions': ' 若干 ',
      },
    },
    [
      {
        cells: ['t3.received.total', 't3.carriedIn.total'],
        suspects: [{ cell: 't3.received.total', shouldBe: 63, reason: 'totalNotUpdated' }],
      },
    ],
  );
  test.each([
    ['t3.received.total', '“一、本年新收政府信息公开申请数量”行“总计”列：64，不符，疑应为 63'],
    ['t3.carriedIn.total', '“二、上年结转政府信息公开申请数量”行“总计”列：未找到，不符'],
    ['t3.received.legal', '“一、本年新收政府信息公开申请数量”行“法律服务机构”列：空白'],
    ['t3.received.research', '“一、本年新收政府信息公开申请数量”行“科研机构”列：—，空白'],
    ['t2.penalty.decisions', '“行政处罚”行“处理决定数量”列：若干，不是数字'],
    ['t2.normative.valid', '“规范性文件”行“现行有效件数”列：0，不在算式中'],
    ['t4.review.total', '“行政复议”的“总计”：0，相符'],
  ])('%s', (id, words) => {
    expect(textOf('zh-CN', report, id)).toBe(words);
  });

  test('in English', () => {
    expect(textOf('en', report, 't3.received.total')).toBe(
      '“1 Requests received this year” under “total”: 64, wrong, probably should be 63',
    );
  });
});

test('sums are named by their row, column or block', () => {
  const { form, facts } = formReport();
  const names = listIdentities(form, facts).map((identity) => identityName('zh-CN', identity));
  expect(names[0]).toBe('一、本年新收政府信息公开申请数量');
  expect(names.slice(25, 27)).toEqual(['自然人：办理结果总计', '自然人：收办结转']);
  expect(names.slice(-3)).toEqual(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']);
  expect(new Set(names).size).toBe(names.length);
});
