import type { Breakdown } from '../../../lib/model/prose.ts';
import { breakdown } from '../prose-builder.ts';
import { type CaseChanges, fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const list = (total: number, parts: readonly number[], changes: Partial<Breakdown> = {}): CaseChanges => ({
  prose: { breakdowns: [breakdown('共若干条。', total, parts, changes)] },
});

/** One verdict for each total with its parts. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('171 = 76 + 3 + 81 + 3 + 1 + 4 + 3', {
      prose: { breakdowns: [breakdown('共公开171条，其中……', 171, [76, 3, 81, 3, 1, 4, 3])] },
    }),
    passes('收到 9 件，上年结转 1 件，其中网络 5 件、信函 5 件：总数是前两个数之和', {
      prose: {
        breakdowns: [breakdown('收到9件，上年结转1件，其中网络5件，信函5件。', 9, [5, 5], { otherTotals: [10] })],
      },
    }),
    fails(
      '共 30 场，分别是 17、11、1 场',
      { prose: { breakdowns: [breakdown('共30场，分别是17场、11场和1场。', 30, [17, 11, 1])] } },
      'breakdown-sum',
      '正文总数写 30，列出的 3 项相加是 29',
      {
        section: 'overview',
        expected: 29,
        actual: 30,
        formula: '17 + 11 + 1 = 29 ≠ 30',
        quotes: ['共30场，分别是17场、11场和1场。'],
      },
    ),
    reviews(
      '总数 2274 在前一句，后面几句的各类相加是 2275',
      { prose: { breakdowns: [breakdown('公开信息2274条。……', 2274, [1200, 1000, 75], { sameSentence: false })] } },
      'breakdown-sum',
      '正文总数写 2274，列出的 3 项相加是 2275',
      {
        section: 'overview',
        severity: 'warning',
        expected: 2275,
        actual: 2274,
        formula: '1200 + 1000 + 75 = 2275 ≠ 2274',
      },
    ),
    reviews(
      '没有说列全，但三项相加只差 1',
      {
        prose: {
          breakdowns: [breakdown('共100条，其中甲40条，乙30条，丙29条。', 100, [40, 30, 29], { kind: 'open' })],
        },
      },
      'breakdown-sum',
      '正文总数写 100，列出的 3 项相加是 99',
      { section: 'overview', severity: 'warning', expected: 99, actual: 100, formula: '40 + 30 + 29 = 99 ≠ 100' },
    ),
    reviews(
      '共 81 件，当面申请 36 件，网络申请 44 件：两种方式合起来应是全部',
      { prose: { breakdowns: [breakdown('81件，其中当面36件，网络44件。', 81, [36, 44], { kind: 'natural' })] } },
      'breakdown-sum',
      '正文总数写 81，列出的 2 项相加是 80',
      { section: 'overview', severity: 'warning', expected: 80, actual: 81, formula: '36 + 44 = 80 ≠ 81' },
    ),
    reviews(
      '没有说列全，但各项相加超过总数',
      { prose: { breakdowns: [breakdown('共100条，其中甲90条，乙30条。', 100, [90, 30], { kind: 'open' })] } },
      'breakdown-sum',
      '正文总数写 100，列出的 2 项相加是 120',
      { section: 'overview', severity: 'warning', expected: 120, actual: 100, formula: '90 + 30 = 120 ≠ 100' },
    ),
    notApplicable('191 场，其中 151 场……：没有列全', {
      prose: { breakdowns: [breakdown('举办191场，其中培训151场。', 191, [151], { kind: 'open' })] },
    }),
    notApplicable('正文没有总数带分项'),
  ],
  edges: [
    reviews(
      '没有说列全，两项，一个数字写错就能相等',
      list(100, [50, 49], { kind: 'open' }),
      'breakdown-sum',
      '正文总数写 100，列出的 2 项相加是 99',
      { section: 'overview', severity: 'warning' },
    ),
    notApplicable('没有列全，一个数字要错到三成以上', list(100, [50, 10], { kind: 'open' })),
    reviews(
      '没有说列全，两个数字颠倒就能相等',
      list(118, [26, 29], { kind: 'open' }),
      'breakdown-sum',
      '正文总数写 118，列出的 2 项相加是 55',
      { section: 'overview', severity: 'warning' },
    ),
    notApplicable('没有列全，三项差得远', list(100, [40, 13, 8], { kind: 'open' })),
    reviews(
      '没有说列全，五项差两成以内',
      list(1000, [400, 300, 70, 31, 5], { kind: 'open' }),
      'breakdown-sum',
      '正文总数写 1000，列出的 5 项相加是 806',
      { section: 'overview', severity: 'warning' },
    ),
    notApplicable('没有列全，五项差两成以上', list(1000, [400, 300, 60, 28, 5], { kind: 'open' })),
    reviews(
      '没有说列全，正好差 3',
      list(100, [40, 30, 27], { kind: 'open' }),
      'breakdown-sum',
      '正文总数写 100，列出的 3 项相加是 97',
      { section: 'overview', severity: 'warning' },
    ),
    notApplicable('没有列全，三项差一成以上', list(1000, [400, 300, 187], { kind: 'open' })),
    notApplicable('没有列全，超过一个总数，没有超过另一个', list(15, [30, 5], { kind: 'open', otherTotals: [45] })),
    reviews(
      '没有说列全，三项差一成以内',
      list(1000, [400, 300, 212], { kind: 'open' }),
      'breakdown-sum',
      '正文总数写 1000，列出的 3 项相加是 912',
      { section: 'overview', severity: 'warning' },
    ),
    fails('说是列全的，差得远也是错', list(30, [17, 5]), 'breakdown-sum', '正文总数写 30，列出的 2 项相加是 22', {
      section: 'overview',
    }),
    reviews(
      '后两项之和正好是第一项，可能是它的细分',
      list(4, [3, 2, 1]),
      'breakdown-sum',
      '正文总数写 4，列出的 3 项相加是 6',
      { section: 'overview', severity: 'warning' },
    ),
    fails('0 后面还是 0，不是细分', list(6, [5, 0, 0, 0]), 'breakdown-sum', '正文总数写 6，列出的 4 项相加是 5', {
      section: 'overview',
    }),
    fails('两项相同，再加 0，不是细分', list(7, [3, 3, 0]), 'breakdown-sum', '正文总数写 7，列出的 3 项相加是 6', {
      section: 'overview',
    }),
    reviews(
      '总数还有一种说法，与哪个都不符',
      list(9, [5, 6], { otherTotals: [10] }),
      'breakdown-sum',
      '正文总数写 9，列出的 2 项相加是 11',
      { section: 'overview', severity: 'warning' },
    ),
  ],
};
