import type { Claim } from '../../../lib/model/prose.ts';
import { claim, received } from '../prose-builder.ts';
import type { ReportChanges } from '../report-builder.ts';
import {
  fails,
  findings,
  found,
  notApplicable,
  passes,
  type RuleCase,
  type RuleCases,
  reviews,
} from '../rule-cases.ts';

const answers = '予以公开44件，区分处理后公开7件，不予公开2件，另有1件转交、1件撤回。';
const denied: readonly string[] = ['stateSecret', 'process'].map((row) => `t3.denied.${row}.total`);

/** A claim about a cell, and the number in the table. */
interface ClaimAndCells {
  readonly claim: Claim;
  readonly cells: NonNullable<ReportChanges['cells']>;
}

const pair = (
  subject: string,
  table: number,
  value: number,
  otherNumbers: readonly number[] = [],
  quote = answers,
): ClaimAndCells => ({ claim: claim(quote, subject, value, { otherNumbers }), cells: { [subject]: table } });
const granted = (table: number, value: number, otherNumbers?: readonly number[]) =>
  pair('t3.granted.total', table, value, otherNumbers);
const partial = (table: number, value: number, otherNumbers?: readonly number[], quote?: string) =>
  pair('t3.partial.total', table, value, otherNumbers, quote);
const denied2 = (table: number, quote?: string) => pair('t3.denied.process.total', table, 2, [], quote);
const received2: ClaimAndCells = {
  claim: claim(answers, 't3.received.total', 2, { interpretations: received }),
  cells: { 't3.received.total': 0, 't3.carriedIn.total': 2 },
};
const labels: Readonly<Record<string, string>> = {
  't3.received.total': '“一、本年新收政府信息公开申请数量”行“总计”列',
  't3.granted.total': '“（一）予以公开”行“总计”列',
  't3.partial.total': '“（二）部分公开”行“总计”列',
  't3.denied.process.total': '“（三）6.属于四类过程性信息”行“总计”列',
};

const onlineAndCounter = '通过网络收到申请62件，当面收到9件。';
/** Two channels of one sentence: 62 + 9 = 71. */
const channels = [62, 9].map((value) => claim(onlineAndCounter, 't3.received.total', value, { otherSums: [71] }));
/** A district's number, and that of its government, which is a part of it. */
const wholeAndPart = (all: number, own: number) =>
  [all, own].map((value) =>
    claim(`全区收到申请${all}件，区政府收到${own}件。`, 't3.received.total', value, { belowLarger: value === own }),
  );
/** A claim whose words may limit it to a part of the year. */
const limited = (value: number, interpretations: Claim['interpretations'] = [['t3.received.total']]) =>
  claim(`上半年收到申请${value}件。`, 't3.received.total', value, { interpretations, mayBePart: true, certain: false });
/** 15 received, 15 + 5 with those carried in, 16 answered. */
const carried = { 't3.received.total': 15, 't3.carriedIn.total': 5, 't3.outcomes.total': 16 };
/** The prose has 43.2万, whose last digit is worth 1000. */
const decisions = (table: number): ReportChanges => ({
  cells: { 't2.licensing.decisions': table },
  prose: {
    claims: [
      claim('作出行政许可决定43.2万件。', 't2.licensing.decisions', 432_000, { roundingStep: 1000, certain: false }),
    ],
  },
});

/** `sums`: for each claim that does not fit, the sum that explains it, null where nothing does. */
function differs(name: string, pairs: readonly ClaimAndCells[], sums: readonly (string | null)[]): RuleCase {
  return findings(
    'fail',
    name,
    {
      cells: Object.assign({}, ...pairs.map(({ cells }) => cells)) as NonNullable<ReportChanges['cells']>,
      prose: { claims: pairs.map((each) => each.claim) },
    },
    sums.map((sum, index) => {
      const { claim: wrong, cells } = pairs[index] ?? granted(0, 0);
      const differ = `正文说${labels[wrong.subject]}是 ${wrong.value}，表中是 ${cells[wrong.subject]}`;
      const moved = `；差额正是正文另列的数（${sum}），可能并进了这一行`;
      return found(sum === null ? 'claim-mismatch' : 'claim-mismatch.moved', sum === null ? differ : differ + moved, {
        section: 'overview',
      });
    }),
    { fail: sums.length, pass: pairs.length - sums.length },
  );
}

/** The rule gives one verdict for each claim. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('收到 46 件：新收 44 加上年结转 2', {
      cells: { 't3.received.total': 44, 't3.carriedIn.total': 2, 't3.outcomes.total': 45 },
      prose: { claims: [claim('共收到申请46件。', 't3.received.total', 46, { interpretations: received })] },
    }),
    passes(
      '网上 62 件、当面 9 件，各自与表中 71 不同，加起来相符',
      { cells: { 't3.received.total': 71 }, prose: { claims: channels } },
      { pass: 2 },
    ),
    passes('正文说 43.2 万件，表中 432156：在末位数以内', decisions(432_156)),
    fails(
      '正文说收到 12 件，表中新收 15、加结转 17、办理 16',
      {
        cells: { 't3.received.total': 15, 't3.carriedIn.total': 2, 't3.outcomes.total': 16 },
        prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { interpretations: received })] },
      },
      'claim-mismatch',
      '正文说“一、本年新收政府信息公开申请数量”行“总计”列是 12，表中是 15',
      {
        section: 'overview',
        cells: ['t3.received.total'],
        expected: 15,
        actual: 12,
        formula: '12 ≠ 15',
        quotes: ['共收到申请12件。'],
      },
    ),
    findings(
      'fail',
      '44 + 1 + 1 = 46，7 + 2 = 9：正文另列的数并进了别的行；不予公开正文 2，表中 0',
      {
        cells: { 't3.granted.total': 46, 't3.partial.total': 9 },
        prose: {
          claims: [
            claim(answers, 't3.granted.total', 44, { otherNumbers: [1, 1] }),
            claim(answers, 't3.partial.total', 7, { otherNumbers: [1, 1] }),
            claim(answers, 't3.denied.total', 2, { otherNumbers: [1, 1], interpretations: [denied] }),
          ],
        },
      },
      [
        found(
          'claim-mismatch.moved',
          '正文说“（一）予以公开”行“总计”列是 44，表中是 46；差额正是正文另列的数（44 + 1 + 1），可能并进了这一行',
          { section: 'overview', cells: ['t3.granted.total'], expected: 46, actual: 44, formula: '44 ≠ 46' },
        ),
        found(
          'claim-mismatch.moved',
          '正文说“（二）部分公开”行“总计”列是 7，表中是 9；差额正是正文另列的数（7 + 2），可能并进了这一行',
          { section: 'overview', cells: ['t3.partial.total'], expected: 9, actual: 7, formula: '7 ≠ 9' },
        ),
        found('claim-mismatch', '正文说“（三）不予公开”是 2，表中是 0', {
          section: 'overview',
          cells: denied,
          expected: 0,
          actual: 2,
          formula: '2 ≠ 0 + 0 = 0',
        }),
      ],
    ),
    reviews(
      '“自然人 10 件”与表中 9 不同，说法不是格式的原词',
      {
        cells: { 't3.received.natural': 9 },
        prose: { claims: [claim('其中自然人10件。', 't3.received.natural', 10, { certain: false })] },
      },
      'claim-mismatch',
      '正文说“一、本年新收政府信息公开申请数量”行“自然人”列是 10，表中是 9',
      {
        section: 'overview',
        severity: 'warning',
        cells: ['t3.received.natural'],
        expected: 9,
        actual: 10,
        formula: '10 ≠ 9',
      },
    ),
    reviews(
      '正文说上年结转 3 件，表中这一格空白',
      { cells: { 't3.carriedIn.total': '' }, prose: { claims: [claim('上年结转3件。', 't3.carriedIn.total', 3)] } },
      'claim-mismatch',
      '正文说“二、上年结转政府信息公开申请数量”行“总计”列是 3，表中是 0',
      { section: 'overview', severity: 'warning', cells: ['t3.carriedIn.total'], expected: 0, actual: 3 },
    ),
    findings(
      'fail',
      '网上 62 件、当面 9 件，合计 71，表中 70',
      { cells: { 't3.received.total': 70 }, prose: { claims: channels } },
      [62, 9].map((value) =>
        found('claim-mismatch', `正文说“一、本年新收政府信息公开申请数量”行“总计”列是 ${value}，表中是 70`, {
          section: 'overview',
          cells: ['t3.received.total'],
          expected: 70,
          actual: value,
          formula: `${value} ≠ 70`,
        }),
      ),
      { fail: 2 },
    ),
    passes(
      '全区 15 件，其中区政府 4 件：小的可能是大的一部分',
      { cells: { 't3.received.total': 15 }, prose: { claims: wholeAndPart(15, 4) } },
      { pass: 1, notApplicable: 1 },
    ),
    differs(
      '全区 19 件，其中区政府 18 件：小的比表中的 15 还大',
      wholeAndPart(19, 18).map((each) => ({ claim: each, cells: { 't3.received.total': 15 } })),
      [null, null],
    ),
    notApplicable('数字旁边的话可能只说了一部分：正文 3 件，表中 15', {
      cells: { 't3.received.total': 15 },
      prose: { claims: [limited(3)] },
    }),
    notApplicable('表中这一格没有读到', {
      cells: { 't4.review.total': null },
      prose: { claims: [claim('发生行政复议1件。', 't4.review.total', 1)] },
    }),
  ],
  edges: [
    notApplicable('可能只说了一部分：18 比新收 15、办理 16 大，不比新收加结转 20 大', {
      cells: carried,
      prose: { claims: [limited(18, received)] },
    }),
    passes('可能只说了一部分，但与办理 16 相符', { cells: carried, prose: { claims: [limited(16, received)] } }),
    reviews(
      '一部分比哪一种说法都大：21',
      { cells: carried, prose: { claims: [limited(21, received)] } },
      'claim-mismatch',
      '正文说“一、本年新收政府信息公开申请数量”行“总计”列是 21，表中是 15',
      { section: 'overview', severity: 'warning', expected: 15, actual: 21 },
    ),
    notApplicable('一部分比读到的都大，但有一格没有读到', {
      cells: { ...carried, 't3.carriedIn.total': null },
      prose: { claims: [limited(21, received)] },
    }),
    notApplicable(
      '加起来的数所在的格没有读到',
      { cells: { 't3.received.total': null }, prose: { claims: channels } },
      { notApplicable: 2 },
    ),
    ...[431_001, 432_999].map((table) => passes(`43.2 万件，表中 ${table}：进位或舍去`, decisions(table))),
    ...[431_000, 433_000].map((table) =>
      reviews(
        `43.2 万件，表中 ${table}：差一个末位数`,
        decisions(table),
        'claim-mismatch',
        `正文说“行政许可”行“处理决定数量”列是 432000，表中是 ${table}`,
        { section: 'overview', severity: 'warning', expected: table, actual: 432_000 },
      ),
    ),
    notApplicable('一种说法里有一格没有读到，断不了', {
      cells: { 't3.received.total': 15, 't3.carriedIn.total': null, 't3.outcomes.total': 16 },
      prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { interpretations: received })] },
    }),
    reviews(
      '一种说法里有空白格',
      {
        cells: { 't3.received.total': 15, 't3.carriedIn.total': '', 't3.outcomes.total': 16 },
        prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { interpretations: received })] },
      },
      'claim-mismatch',
      '正文说“一、本年新收政府信息公开申请数量”行“总计”列是 12，表中是 15',
      { section: 'overview', severity: 'warning' },
    ),
    differs('差额正是另列的一个数', [granted(45, 44, [3, 1])], ['44 + 1']),
    differs('差额是另列的数中的两个', [granted(47, 44, [5, 1, 2])], ['44 + 1 + 2']),
    differs('同一个数不计两次', [granted(46, 44, [1])], [null]),
    differs('另列的数凑不出差额', [granted(47, 44, [1, 1])], [null]),
    differs('表中的数更小，没有什么并进来', [granted(43, 44, [1])], [null]),
    differs('另列的一个数只解释一处', [granted(45, 44, [1]), partial(8, 7, [1])], ['44 + 1', null]),
    differs('另列两个 1，各解释一处', [granted(45, 44, [1, 1]), partial(8, 7, [1, 1])], ['44 + 1', '7 + 1']),
    differs('已解释过一处的两个数不再用', [granted(46, 44, [1, 1]), partial(8, 7, [1, 1])], ['44 + 1 + 1', null]),
    differs(
      '两句话各有自己的数',
      [granted(46, 44, [1, 1]), partial(9, 7, [1, 1], '部分公开7件，转交1件，撤回1件。')],
      ['44 + 1 + 1', '7 + 1 + 1'],
    ),
    differs('同一句里表中为 0 的数', [granted(46, 44), denied2(0)], ['44 + 2', null]),
    differs('表中为 0 的数只解释一处', [granted(46, 44), partial(9, 7), denied2(0)], ['44 + 2', null, null]),
    differs('表中为 0 的数在另一句', [granted(46, 44), denied2(0, '不予公开2件。')], [null, null]),
    differs('表中为 0 的数不是差额', [granted(47, 44), denied2(0)], [null, null]),
    differs('同一句里的数与表相符', [granted(46, 44), denied2(2)], [null]),
    differs('同一句里的数按另一种说法与表相符', [granted(46, 44), received2], [null]),
  ],
};
