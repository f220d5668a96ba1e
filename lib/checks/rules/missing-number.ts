import type { Rule } from '../../model/rule.ts';
import { defectsFound } from '../said.ts';

/** A number that was never filled in: 共主动公开条. */
export const missingNumber: Rule = {
  id: 'missing-number',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: (reading) => defectsFound(reading, 'missingNumber', 'missing-number', 'fail'),
};
