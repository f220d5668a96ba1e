import { claim } from '../prose-builder.ts';
import { buildReading, withoutTable } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const first = '本年度新收申请12件。';
const second = '新收申请15件，均已答复。';
const twice = [claim(first, 't3.received.total', 12), claim(second, 't3.received.total', 15)];

/** One verdict for each number about a subject already spoken of. */
export const cases: RuleCases = {
  never: { fail: '两个数哪个对，正文自己说不清' },
  cases: [
    {
      name: '两处都说新收 12 件',
      outcome: 'pass',
      reading: buildReading({
        prose: { claims: [claim(first, 't3.received.total', 12), claim('新收12件。', 't3.received.total', 12)] },
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '前面说新收 12 件，后面说 15 件，没有表格可对',
      outcome: 'review',
      reading: buildReading({ cells: withoutTable('2021', 't3'), prose: { claims: twice } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'self-contradiction',
          text: '“一、本年新收政府信息公开申请数量 · 总计”正文前面说 12，这里说 15',
          section: 'overview',
          cells: ['t3.received.total'],
          expected: 12,
          actual: 15,
          quotes: [first, second],
        },
      ],
    },
    {
      name: '表格能判断哪个对：由 claim-mismatch 报告',
      outcome: 'notApplicable',
      reading: buildReading({ cells: { 't3.received.total': 12 }, prose: { claims: twice } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '每样只说了一次',
      outcome: 'notApplicable',
      reading: buildReading({ prose: { claims: [claim(first, 't3.received.total', 12)] } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
