import { linesOf } from '../report-builder.ts';
import { findings, found, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '联系方式缺漏由人核对' },
  cases: [
    passes('地址、邮编、电话都有', {
      lines: linesOf(null, '请与本机关办公室联系（地址:滨湖路9号,邮编:361026,电话:0592-6585971）。'),
    }),
    passes('电话写在下一行', { lines: linesOf(null, '联系电话:', '0592-6585971') }),
    notApplicable('没有写联系方式，不算缺漏', { lines: linesOf(null, '如有疑问,请与本机关办公室联系。') }),
    reviews(
      '“联系电话：”后面是空的',
      { lines: linesOf(null, '地址:滨湖路9号,联系电话:。') },
      'contact',
      '“联系电话”后面没有内容',
      { section: null, quotes: ['地址:滨湖路9号,联系电话:。'] },
    ),
    findings(
      'review',
      '邮编和末尾的电话都是空的',
      { lines: [...linesOf(null, '(地址:滨湖路9号,邮编:,电话:'), ...linesOf('overview', '全年工作如下。')] },
      [
        found('contact', '“邮编”后面没有内容', { section: null }),
        found('contact', '“电话”后面没有内容', { section: null }),
      ],
    ),
  ],
  edges: [
    passes('下一行 59 字，可能是接着写的', { lines: linesOf(null, '联系电话:', '甲'.repeat(59)) }),
    reviews(
      '下一行是一整段',
      { lines: linesOf(null, '联系电话:', '甲'.repeat(60)) },
      'contact',
      '“联系电话”后面没有内容',
      { section: null, quotes: ['联系电话:'] },
    ),
  ],
};
