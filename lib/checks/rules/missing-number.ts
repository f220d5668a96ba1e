import type { Rule } from '../../model/rule.ts';
import { defectsFound } from '../prose.ts';

/** A number that was never filled in: 共主动公开条. */
export const missingNumber: Rule = {
  id: 'missing-number',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: (report) => defectsFound(report, 'missingNumber', 'missing-number', 'fail'),
};
