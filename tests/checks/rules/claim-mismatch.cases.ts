import type { Claim } from '../../../lib/model/prose.ts';
import { claim, received } from '../prose-builder.ts';
import { buildReading, type ReadingChanges } from '../reading-builder.ts';
import type { RuleCase, RuleCases } from '../rule-cases.ts';

const answers = '予以公开44件，区分处理后公开7件，不予公开2件，另有1件转交、1件撤回。';
const denied: readonly string[] = ['stateSecret', 'process'].map((row) => `t3.denied.${row}.total`);

/** What a sentence says of a cell, and what the table has there. */
interface Pair {
  readonly claim: Claim;
  readonly cells: NonNullable<ReadingChanges['cells']>;
}

const pair = (subject: string, table: number, value: number, apart: readonly number[] = [], quote = answers): Pair => ({
  claim: claim(quote, subject, value, { apart }),
  cells: { [subject]: table },
});
const granted = (table: number, value: number, apart?: readonly number[]) =>
  pair('t3.granted.total', table, value, apart);
const partial = (table: number, value: number, apart?: readonly number[], quote?: string) =>
  pair('t3.partial.total', table, value, apart, quote);
const denied2 = (table: number, quote?: string) => pair('t3.denied.process.total', table, 2, [], quote);
const received2: Pair = {
  claim: claim(answers, 't3.received.total', 2, { readings: received }),
  cells: { 't3.received.total': 0, 't3.carriedIn.total': 2 },
};
const labels: Readonly<Record<string, string>> = {
  't3.granted.total': '（一）予以公开 · 总计',
  't3.partial.total': '（二）部分公开 · 总计',
  't3.denied.process.total': '（三）6.属于四类过程性信息 · 总计',
};

/** `sums`: for each claim that does not fit, the sum that explains it, null where nothing does. */
function differs(name: string, pairs: readonly Pair[], sums: readonly (string | null)[]): RuleCase {
  return {
    name,
    outcome: 'fail',
    reading: buildReading({
      cells: Object.assign({}, ...pairs.map(({ cells }) => cells)) as NonNullable<ReadingChanges['cells']>,
      prose: { claims: pairs.map((each) => each.claim) },
    }),
    counts: { fail: sums.length, pass: pairs.length - sums.length },
    finds: sums.map((sum, index) => {
      const { claim: said, cells } = pairs[index] ?? granted(0, 0);
      const differ = `正文说“${labels[said.subject]}”是 ${said.value}，表中是 ${cells[said.subject]}`;
      const moved = `；差额正是正文另列的数（${sum}），可能并进了这一行`;
      return {
        message: sum === null ? 'claim-mismatch' : 'claim-mismatch.moved',
        text: sum === null ? differ : differ + moved,
        section: 'overview',
      };
    }),
  };
}

/** One verdict for each number said. */
export const cases: RuleCases = {
  never: {},
  cases: [
    {
      name: '收到 46 件：新收 44 加上年结转 2',
      outcome: 'pass',
      reading: buildReading({
        cells: { 't3.received.total': 44, 't3.carriedIn.total': 2, 't3.outcomes.total': 45 },
        prose: { claims: [claim('共收到申请46件。', 't3.received.total', 46, { readings: received })] },
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '正文说收到 12 件，表中新收 15、加结转 17、办理 16',
      outcome: 'fail',
      reading: buildReading({
        cells: { 't3.received.total': 15, 't3.carriedIn.total': 2, 't3.outcomes.total': 16 },
        prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { readings: received })] },
      }),
      counts: { fail: 1 },
      finds: [
        {
          message: 'claim-mismatch',
          text: '正文说“一、本年新收政府信息公开申请数量 · 总计”是 12，表中是 15',
          section: 'overview',
          cells: ['t3.received.total'],
          expected: 15,
          actual: 12,
          formula: '12 ≠ 15',
          quotes: ['共收到申请12件。'],
        },
      ],
    },
    {
      name: '44 + 1 + 1 = 46，7 + 2 = 9：正文另列的数并进了别的行；不予公开正文 2，表中 0',
      outcome: 'fail',
      reading: buildReading({
        cells: { 't3.granted.total': 46, 't3.partial.total': 9 },
        prose: {
          claims: [
            claim(answers, 't3.granted.total', 44, { apart: [1, 1] }),
            claim(answers, 't3.partial.total', 7, { apart: [1, 1] }),
            claim(answers, 't3.denied.total', 2, { apart: [1, 1], readings: [denied] }),
          ],
        },
      }),
      counts: { fail: 3 },
      finds: [
        {
          message: 'claim-mismatch.moved',
          text: '正文说“（一）予以公开 · 总计”是 44，表中是 46；差额正是正文另列的数（44 + 1 + 1），可能并进了这一行',
          section: 'overview',
          cells: ['t3.granted.total'],
          expected: 46,
          actual: 44,
          formula: '44 ≠ 46',
        },
        {
          message: 'claim-mismatch.moved',
          text: '正文说“（二）部分公开 · 总计”是 7，表中是 9；差额正是正文另列的数（7 + 2），可能并进了这一行',
          section: 'overview',
          cells: ['t3.partial.total'],
          expected: 9,
          actual: 7,
          formula: '7 ≠ 9',
        },
        {
          message: 'claim-mismatch',
          text: '正文说“（三）不予公开 · 总计”是 2，表中是 0',
          section: 'overview',
          cells: denied,
          expected: 0,
          actual: 2,
          formula: '2 ≠ 0',
        },
      ],
    },
    {
      name: '“自然人 10 件”与表中 9 不同，说法不是格式的原词',
      outcome: 'review',
      reading: buildReading({
        cells: { 't3.received.natural': 9 },
        prose: { claims: [claim('其中自然人10件。', 't3.received.natural', 10, { certain: false })] },
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'claim-mismatch',
          text: '正文说“一、本年新收政府信息公开申请数量 · 自然人”是 10，表中是 9',
          section: 'overview',
          severity: 'warning',
          cells: ['t3.received.natural'],
          expected: 9,
          actual: 10,
          formula: '10 ≠ 9',
        },
      ],
    },
    {
      name: '正文说上年结转 3 件，表中这一格空白',
      outcome: 'review',
      reading: buildReading({
        cells: { 't3.carriedIn.total': '' },
        prose: { claims: [claim('上年结转3件。', 't3.carriedIn.total', 3)] },
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'claim-mismatch',
          text: '正文说“二、上年结转政府信息公开申请数量 · 总计”是 3，表中是 0',
          section: 'overview',
          severity: 'warning',
          cells: ['t3.carriedIn.total'],
          expected: 0,
          actual: 3,
        },
      ],
    },
    {
      name: '表中这一格没有读到',
      outcome: 'notApplicable',
      reading: buildReading({
        cells: { 't4.review.total': null },
        prose: { claims: [claim('发生行政复议1件。', 't4.review.total', 1)] },
      }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    {
      name: '一种说法里有一格没有读到，断不了',
      outcome: 'notApplicable',
      reading: buildReading({
        cells: { 't3.received.total': 15, 't3.carriedIn.total': null, 't3.outcomes.total': 16 },
        prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { readings: received })] },
      }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '一种说法里有空白格',
      outcome: 'review',
      reading: buildReading({
        cells: { 't3.received.total': 15, 't3.carriedIn.total': '', 't3.outcomes.total': 16 },
        prose: { claims: [claim('共收到申请12件。', 't3.received.total', 12, { readings: received })] },
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'claim-mismatch',
          text: '正文说“一、本年新收政府信息公开申请数量 · 总计”是 12，表中是 15',
          section: 'overview',
          severity: 'warning',
        },
      ],
    },
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
