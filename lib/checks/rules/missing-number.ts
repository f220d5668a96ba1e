import type { Rule } from '../../model/rule.ts';
import { reportDefects } from '../prose.ts';

/** A number that was never filled in: 共主动公开条. */
export const missingNumber: Rule = {
  id: 'missing-number',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: (report) => reportDefects(report, 'missingNumber', 'missing-number', 'fail'),
};
