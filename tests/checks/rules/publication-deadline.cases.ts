import type { CalendarDate, Publication } from '../../../lib/model/report.ts';
import { quote } from '../report-builder.ts';
import { type CaseChanges, fails, findings, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const meta = (date: CalendarDate): Publication => ({ date, source: 'meta', quote: null });
const line = (date: CalendarDate, text: string): Publication => ({ date, source: 'pageLine', quote: quote(text) });
const at = (agency: string, ...published: readonly Publication[]): CaseChanges => ({ agency, published });
const late = (day: string, due: string) =>
  ({
    message: 'publication-deadline',
    text: `${day} 公布，晚于 ${due}`,
    section: null,
    expected: due,
    actual: day,
  }) as const;

/** Reports of 2023: departments are due on 2024-01-31, governments on 2024-03-31. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('部门 1 月 31 日当天公布', at('云溪县民政局', meta([2024, 1, 31]))),
    passes('县政府 3 月 31 日公布', at('云溪县人民政府', meta([2024, 3, 31]))),
    passes('由人给出的日期为准', {
      ...at('云溪县民政局', meta([2024, 2, 9])),
      context: { published: { date: [2024, 1, 30], source: 'given', quote: null } },
    }),
    fails(
      '部门 2 月 1 日公布',
      at('云溪县民政局', line([2024, 2, 1], '发布日期：2024-02-01')),
      'publication-deadline',
      '2024-02-01 公布，晚于 2024-01-31',
      { section: null, expected: '2024-01-31', actual: '2024-02-01', quotes: ['发布日期：2024-02-01'] },
    ),
    fails(
      '市政府 4 月 1 日公布，两处日期相同',
      at('厦门市人民政府', meta([2024, 4, 1]), line([2024, 4, 1], '发布时间：2024-04-01')),
      'publication-deadline',
      '2024-04-01 公布，晚于 2024-03-31',
      { section: null, expected: '2024-03-31' },
    ),
    fails(
      '本地要求镇 1 月 20 日前公布，1 月 25 日公布',
      { ...at('云溪县白石镇人民政府', meta([2024, 1, 25])), context: { deadlines: { town: [1, 20] } } },
      'publication-deadline',
      '2024-01-25 公布，晚于 2024-01-20',
      { section: null, expected: '2024-01-20', clauses: [] },
    ),
    reviews(
      '政府办公室 2 月公布：可能是本级政府的报告',
      at('云溪县人民政府办公室', meta([2024, 2, 20])),
      'publication-deadline.office',
      '2024-02-20 公布，晚于 2024-01-31；如果是本级政府的报告，期限是 3 月 31 日',
      { section: null, severity: 'warning' },
    ),
    reviews(
      '印发在期限内，网页日期在期限后',
      at('云溪县民政局', meta([2024, 2, 20]), { date: [2024, 1, 20], source: 'notice', quote: quote('2024年1月20日') }),
      'publication-deadline.unsure',
      '公布日期有 2024-02-20、2024-01-20 几种写法，有的晚于 2024-01-31，请核对',
      { section: null, severity: 'warning' },
    ),
    reviews(
      '网页日期在两年后：可能是网站迁移',
      at('云溪县民政局', meta([2025, 8, 2])),
      'publication-deadline.moved',
      '公布日期 2025-08-02，晚于 2024-01-31；也可能是网站迁移或重新生成后的日期',
      { section: null, severity: 'warning' },
    ),
    reviews(
      '看不出级别的机关 4 月公布',
      at('民政局', meta([2024, 4, 2])),
      'publication-deadline.unknown',
      '2024-04-02 公布，晚于 2024-03-31；机关级别不明，请核对期限',
      { section: null, severity: 'warning' },
    ),
    notApplicable('看不出级别的机关 2 月公布', at('民政局', meta([2024, 2, 2]))),
    notApplicable('镇没有法定期限', at('云溪县白石镇人民政府', meta([2024, 2, 2]))),
    notApplicable('没有公布日期'),
  ],
  edges: [
    notApplicable('年份不明', { year: null, published: [meta([2024, 2, 1])] }),
    findings('fail', '政府办公室 4 月公布：是谁的报告都晚了', at('云溪县人民政府办公室', meta([2024, 4, 10])), [
      late('2024-04-10', '2024-01-31'),
    ]),
    findings(
      'fail',
      '人说这份办公室的报告就是政府的，本地要求 2 月 10 日前',
      {
        ...at('云溪县人民政府办公室', meta([2024, 2, 20])),
        context: { agency: { level: 'county', kind: 'government' }, deadlines: { government: [2, 10] } },
      },
      [{ ...late('2024-02-20', '2024-02-10'), clauses: [] }],
    ),
    fails(
      '两个日期都晚，只有一个在两年后',
      at('云溪县民政局', meta([2024, 2, 20]), meta([2025, 8, 2])),
      'publication-deadline',
      '2024-02-20、2025-08-02 公布，晚于 2024-01-31',
      { section: null, actual: '2024-02-20 2025-08-02', quotes: [] },
    ),
    reviews(
      '只有文件自己的日期',
      at('云溪县民政局', { date: [2024, 2, 20], source: 'file', quote: null }),
      'publication-deadline.moved',
      '公布日期 2024-02-20，晚于 2024-01-31；也可能是网站迁移或重新生成后的日期',
      { section: null, severity: 'warning' },
    ),
    ...(
      [
        ['开发区', 'zone', { zone: [1, 20] }],
        ['街道', 'subdistrict', { town: [1, 20] }],
      ] as const
    ).map(([name, kind, deadlines]) =>
      findings(
        'fail',
        `本地要求${name} 1 月 20 日前公布`,
        { ...at('云溪县某单位', meta([2024, 1, 25])), context: { agency: { level: 'county', kind }, deadlines } },
        [{ ...late('2024-01-25', '2024-01-20'), clauses: [] }],
      ),
    ),
  ],
};
