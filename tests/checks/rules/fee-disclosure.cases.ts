import { linesOf } from '../report-builder.ts';
import { findings, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const review = (message: string, text: string, quote: string) =>
  ({ message, text, section: 'other', severity: 'notice', quotes: [quote] }) as const;

export const cases: RuleCases = {
  never: { fail: '收没收费只有本机关知道' },
  cases: [
    passes('未收取', { lines: linesOf('other', '2023年未收取信息处理费。') }),
    passes('标题下一行写“未收取”', { lines: linesOf('other', '（一）信息处理费收取情况', '本年度未收取。') }),
    passes('收取 0 元', { lines: linesOf('other', '本年度收取信息处理费0元。') }),
    passes('收取 230 元，表二收费 0.05 万元', {
      cells: { 't2.fees.amount': '0.05' },
      lines: linesOf('other', '本年度对2件申请收取信息处理费230元。'),
    }),
    notApplicable('2020 年不收信息处理费', { form: '2019', lines: linesOf('other', '无。') }),
    reviews(
      '没有提到；行政事业性收费是表二的事',
      {
        cells: { 't2.fees.amount': '435.18' },
        lines: linesOf('other', '没有其他需要报告的事项。', '本年度行政事业性收费435.18万元。'),
      },
      'fee-disclosure',
      '未写明是否收取信息处理费',
      { section: 'other' },
    ),
    findings(
      'review',
      '只说按办法执行',
      { lines: linesOf('other', '严格执行《政府信息公开信息处理费管理办法》，规范信息处理费管理。') },
      [
        review(
          'fee-disclosure.unclear',
          '提到信息处理费，但未写明是否收取',
          '严格执行《政府信息公开信息处理费管理办法》，规范信息处理费管理。',
        ),
      ],
    ),
    findings('review', '收取 235 元', { lines: linesOf('other', '共收取信息处理费235元。') }, [
      {
        ...review('fee-disclosure.step', '信息处理费 235 元，不是 10 元的整数倍', '共收取信息处理费235元。'),
        actual: 235,
      },
    ]),
    findings(
      'review',
      '收取 0.3 万元，表二收费 0.1 万元',
      { cells: { 't2.fees.amount': '0.1' }, lines: linesOf('other', '共收取信息处理费0.3万元。') },
      [
        {
          ...review(
            'fee-disclosure.more',
            '信息处理费 3000 元，大于“行政事业性收费”行“金额”列的 0.1 万元',
            '共收取信息处理费0.3万元。',
          ),
          cells: ['t2.fees.amount'],
          actual: 3000,
        },
      ],
    ),
  ],
  edges: [
    notApplicable('没有读到文字'),
    reviews(
      '2021 年起要写',
      { year: 2021, lines: linesOf('other', '无。') },
      'fee-disclosure',
      '未写明是否收取信息处理费',
      { section: 'other' },
    ),
    ...[
      ['表二收费空白', ''],
      ['表二收费写作元', '1000元'],
      ['与表二收费一样多', '0.3'],
    ].map(([name = '', amount = '']) =>
      passes(name, { cells: { 't2.fees.amount': amount }, lines: linesOf('other', '收取信息处理费3000元。') }),
    ),
    passes('旧格式没有收费金额可比', { form: '2019', year: 2022, lines: linesOf('other', '收取信息处理费3000元。') }),
  ],
};
