import { buildReport, said } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '联系方式缺漏由人核对' },
  cases: [
    {
      name: '地址、邮编、电话都有',
      outcome: 'pass',
      report: buildReport({
        lines: said(null, '请与本机关办公室联系（地址:滨湖路9号,邮编:361026,电话:0592-6585971）。'),
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '电话写在下一行',
      outcome: 'pass',
      report: buildReport({ lines: said(null, '联系电话:', '0592-6585971') }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '没有写联系方式，不算缺漏',
      outcome: 'notApplicable',
      report: buildReport({ lines: said(null, '如有疑问,请与本机关办公室联系。') }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '“联系电话：”后面是空的',
      outcome: 'review',
      report: buildReport({ lines: said(null, '地址:滨湖路9号,联系电话:。') }),
      counts: { review: 1 },
      finds: [
        {
          message: 'contact',
          text: '“联系电话”后面没有内容',
          section: null,
          quotes: ['地址:滨湖路9号,联系电话:。'],
        },
      ],
    },
    {
      name: '邮编和末尾的电话都是空的',
      outcome: 'review',
      report: buildReport({
        lines: [...said(null, '(地址:滨湖路9号,邮编:,电话:'), ...said('overview', '全年工作如下。')],
      }),
      counts: { review: 2 },
      finds: [
        { message: 'contact', text: '“邮编”后面没有内容', section: null },
        { message: 'contact', text: '“电话”后面没有内容', section: null },
      ],
    },
  ],
  edges: [
    silent('pass', '下一行 59 字，可能是接着写的', buildReport({ lines: said(null, '联系电话:', '甲'.repeat(59)) })),
    finding('review', '下一行是一整段', buildReport({ lines: said(null, '联系电话:', '甲'.repeat(60)) }), [
      { message: 'contact', text: '“联系电话”后面没有内容', section: null, quotes: ['联系电话:'] },
    ]),
  ],
};
