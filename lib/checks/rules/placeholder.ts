import type { Rule } from '../../model/rule.ts';
import { checkDefects } from '../prose.ts';

/** A placeholder that was never filled in: XX, 〔20XX〕, 待填. */
export const placeholder: Rule = {
  id: 'placeholder',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: checkDefects('placeholder', 'placeholder', 'fail'),
};
