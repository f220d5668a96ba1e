import type { Decision } from '../../lib/model/decision.ts';

export const page = 'www.nanhu.gov.cn/nb/';

export function makeDecision(changes: Partial<Decision> = {}): Decision {
  return {
    page,
    place: '["t3-row-total","requests",["t3.granted.total"],[]]',
    values: '{"actual":64}',
    kind: 'dismissed',
    reason: 'explained',
    note: '已电话核实',
    at: '2026-11-21T08:00:00.000Z',
    finding: {
      rule: 't3-row-total',
      outcome: 'fail',
      message: { id: 't3-row-total', data: { total: 't3.granted.total', expected: 63, parts: ['a', 'b'] } },
      formula: '63 + 0 = 63 ≠ 64',
      raws: { 't3.granted.total': '64' },
    },
    agency: '南湖区民政局',
    year: 2023,
    ...changes,
  };
}
