import { claim, published, received } from '../prose-builder.ts';
import { withoutTable } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const first = '本年度新收申请12件。';
const second = '新收申请15件，均已答复。';
const twice = [claim(first, 't3.received.total', 12), claim(second, 't3.received.total', 15)];

const channels = [62, 9].map((value) =>
  claim('网上新收62件，当面9件。', 't3.received.total', value, { otherSums: [71] }),
);
const together = (value: number) => claim(`共新收${value}件。`, 't3.received.total', value);

/** One verdict for each number about a thing already spoken of in the same words. */
export const cases: RuleCases = {
  never: { fail: '两个数哪个对，正文自己说不清' },
  cases: [
    passes('两处都说新收 12 件', {
      prose: { claims: [claim(first, 't3.received.total', 12), claim('新收12件。', 't3.received.total', 12)] },
    }),
    passes(
      '网上 62 件、当面 9 件，后面说共 71 件：62 + 9',
      { cells: withoutTable('2021', 't3'), prose: { claims: [...channels, together(71)] } },
      { pass: 2 },
    ),
    reviews(
      '前面说新收 12 件，后面说 15 件，没有表格可对',
      { cells: withoutTable('2021', 't3'), prose: { claims: twice } },
      'self-contradiction',
      '正文前面说“一、本年新收政府信息公开申请数量”行“总计”列是 12，这里说是 15',
      { section: 'overview', cells: ['t3.received.total'], expected: 12, actual: 15, quotes: [first, second] },
    ),
    reviews(
      '两处“收到”，12 是新收，15 是新收加上年结转：与表都相符，读者却不知道是哪个',
      {
        cells: { 't3.received.total': 12, 't3.carriedIn.total': 3, 't3.outcomes.total': 15 },
        prose: {
          claims: [12, 15].map((value) =>
            claim(`收到申请${value}件。`, 't3.received.total', value, { interpretations: received, verb: '收到' }),
          ),
        },
      },
      'self-contradiction',
      '正文前面说“一、本年新收政府信息公开申请数量”行“总计”列是 12，这里说是 15',
      {
        section: 'overview',
        cells: ['t3.received.total'],
        expected: 12,
        actual: 15,
        quotes: ['收到申请12件。', '收到申请15件。'],
      },
    ),
    reviews(
      '两处主动公开总数不同，表中没有这一格',
      { prose: { published: [published('主动公开信息380条。', 380), published('全年主动公开信息378条。', 378)] } },
      'self-contradiction',
      '正文前面说“主动公开信息总数”是 380，这里说是 378',
      {
        section: 'overview',
        cells: [],
        expected: 380,
        actual: 378,
        quotes: ['主动公开信息380条。', '全年主动公开信息378条。'],
      },
    ),
    notApplicable('“收到”12 件、“受理”15 件：说法不同，不比', {
      cells: withoutTable('2021', 't3'),
      prose: {
        claims: [
          claim('收到申请12件。', 't3.received.total', 12, { verb: '收到' }),
          claim('受理申请15件。', 't3.received.total', 15, { verb: '受理' }),
        ],
      },
    }),
    notApplicable('表格能判断哪个对：由 claim-mismatch 报告', {
      cells: { 't3.received.total': 12 },
      prose: { claims: twice },
    }),
    notApplicable('每样只说了一次', { prose: { claims: [claim(first, 't3.received.total', 12)] } }),
  ],
  edges: [
    reviews(
      '网上 62 件、当面 9 件，后面说共 72 件',
      { cells: withoutTable('2021', 't3'), prose: { claims: [...channels, together(72)] } },
      'self-contradiction',
      '正文前面说“一、本年新收政府信息公开申请数量”行“总计”列是 62，这里说是 72',
      { section: 'overview', quotes: ['网上新收62件，当面9件。', '共新收72件。'] },
      { pass: 1 },
    ),
    passes('作出决定 1.2 万件，后面说 12345 件：在末位数以内', {
      cells: withoutTable('2021', 't2'),
      prose: {
        claims: [
          claim('作出决定1.2万件。', 't2.licensing.decisions', 12_000, { roundingStep: 1000, certain: false }),
          claim('作出决定12345件。', 't2.licensing.decisions', 12_345, { certain: false }),
        ],
      },
    }),
    passes('有一处可能只说了一部分', {
      cells: withoutTable('2021', 't2'),
      prose: {
        claims: [
          claim('上半年作出决定5件。', 't2.licensing.decisions', 5, { mayBePart: true, certain: false }),
          claim('作出决定12件。', 't2.licensing.decisions', 12, { certain: false }),
        ],
      },
    }),
    notApplicable('没有读懂的话不与别处比', {
      cells: withoutTable('2021', 't3'),
      prose: { claims: twice.map((each) => ({ ...each, unknownWord: '高质量', certain: false })) },
    }),
    reviews(
      '说了三次，都与第一次比',
      {
        cells: withoutTable('2021', 't3'),
        prose: { claims: [12, 15, 12].map((value) => claim(`新收${value}件。`, 't3.received.total', value)) },
      },
      'self-contradiction',
      '正文前面说“一、本年新收政府信息公开申请数量”行“总计”列是 12，这里说是 15',
      { section: 'overview', quotes: ['新收12件。', '新收15件。'] },
      { pass: 1 },
    ),
    notApplicable('两个数都与表不同：也由 claim-mismatch 报告', {
      cells: { 't3.received.total': 20 },
      prose: { claims: twice },
    }),
  ],
};
