import type { Rule } from '../../model/rule.ts';
import { checkDefects } from '../prose.ts';

/** Words or stops set twice, where no sentence can mean them so. */
export const doubledWords: Rule = {
  id: 'doubled-words',
  family: 'prose',
  severity: 'notice',
  reviewsOnly: true,
  clauses: [],
  check: checkDefects('doubled', 'doubled-words', 'review'),
};
