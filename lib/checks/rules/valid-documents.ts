import { cellId } from '../../model/form.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable } from '../verdicts.ts';
import { checkYearSums, current, lastYear } from '../year-sums.ts';

/** 现行有效 = last year's + 制发 − 废止, except for documents that expired or were cleaned up: a person has to look. */
export const validDocuments: Rule = {
  id: 'valid-documents',
  family: 'comparison',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report, context) => {
    // The form of 2019 counts documents otherwise.
    const counts = 't2.normative.valid';
    if (!report.facts.has(counts) || context.previous?.facts[counts] === undefined) return notApplicable;
    const sums = ['regulations', 'normative'].map((row) => ({
      total: current(cellId('t2', row, 'valid')),
      plus: [lastYear(cellId('t2', row, 'valid')), current(cellId('t2', row, 'issued'))],
      minus: [current(cellId('t2', row, 'repealed'))],
    }));
    return checkYearSums(sums, 'disclosure', report, context, ({ total: { cell } }, expected, actual) => ({
      outcome: 'review',
      message: {
        id: actual < expected ? 'valid-documents.less' : 'valid-documents.more',
        data: { cell, expected, actual, difference: Math.abs(expected - actual) },
      },
    }));
  },
};
