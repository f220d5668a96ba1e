import { formNamed, hasCell } from '../../forms/index.ts';
import { cellId } from '../../model/form.ts';
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
    const { previous } = context;
    const reports = [report.form, ...(previous === null ? [] : [formNamed(previous.form)])];
    if (previous === null || !reports.every((form) => hasCell(form, cellId('t2', 'licensing', 'previous'))))
      return notApplicable;
    const sums = items.map((row) => ({
      total: current(cellId('t2', row, 'previous')),
      plus: [lastYear(cellId('t2', row, 'previous')), lastYear(cellId('t2', row, 'change'))],
      minus: [],
    }));
    return checkYearSums(sums, 'disclosure', report, context, ({ total: { cell } }, expected, actual) => ({
      outcome: 'fail',
      message: { id: 'item-count', data: { cell, expected, actual } },
    }));
  },
};
