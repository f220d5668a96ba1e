import { claim, received } from '../prose-builder.ts';
import { buildReading } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const answers = '予以公开44件，区分处理后公开7件，不予公开2件，另有1件转交、1件撤回。';
const denied: readonly string[] = ['stateSecret', 'process'].map((row) => `t3.denied.${row}.total`);

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
};
