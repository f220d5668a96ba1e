import type { Rule } from '../../model/rule.ts';
import { defectsFound } from '../said.ts';

/** Words or stops set twice, where no sentence can mean them so. */
export const doubledWords: Rule = {
  id: 'doubled-words',
  family: 'prose',
  severity: 'notice',
  clauses: [],
  check: (reading) => defectsFound(reading, 'doubled', 'doubled-words', 'review'),
};
