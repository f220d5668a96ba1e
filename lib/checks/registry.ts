import type { Rule } from '../model/rule.ts';
import { t3Balance } from './rules/t3-balance.ts';
import { t3OutcomeTotal } from './rules/t3-outcome-total.ts';
import { t3RowTotal } from './rules/t3-row-total.ts';
import { t4Total } from './rules/t4-total.ts';

/** Every rule, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [t3RowTotal, t3OutcomeTotal, t3Balance, t4Total];
