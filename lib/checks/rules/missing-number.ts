import type { Rule } from '../../model/rule.ts';
import { checkDefects } from '../prose.ts';

/** A number that was never filled in: 共主动公开条. */
export const missingNumber: Rule = {
  id: 'missing-number',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: checkDefects('missingNumber', 'missing-number', 'fail'),
};
