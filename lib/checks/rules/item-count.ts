import type { Rule } from '../../model/rule.ts';
import { notApplicable } from '../verdicts.ts';
import { checkYearSums, current, lastYear } from '../year-sums.ts';

const items = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'];

/** Form 2019: 上一年项目数量 is what last year's report ended with, its own 上一年项目数量 and 本年增/减. */
export const itemCount: Rule = {
  id: 'item-count',
  family: 'comparison',
  severity: 'error',
  clauses: [],
  check: (report, context) => {
    if (report.form.id !== '2019' || context.previous?.form !== '2019') return [notApplicable];
    const sums = items.map((row) => ({
      total: current(`t2.${row}.previous`),
      plus: [lastYear(`t2.${row}.previous`), lastYear(`t2.${row}.change`)],
      minus: [],
    }));
    return checkYearSums(sums, 'disclosure', report, context, ({ total: { cell } }, expected, actual) => ({
      outcome: 'fail',
      message: { id: 'item-count', data: { cell, expected, actual } },
    }));
  },
};
