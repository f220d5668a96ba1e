import type { RulePoints, ScoringScheme } from '../model/scoring.ts';

/** A finding to review costs nothing unless the office sets points for it; rules that give no others are not listed. */
function off(fail: number, cap: number): RulePoints {
  return { fail, review: 0, cap };
}

/**
 * The scheme of an office that has none of its own: 100 points; missing parts weigh most, then figures that contradict
 * each other, then form. The office names it.
 */
export const defaultScheme: ScoringScheme = {
  kind: 'gouji-scoring',
  version: 1,
  name: '',
  total: 100,
  rules: {
    // What the reviewer found himself.
    'own-finding': off(3, 15),
    't3-row-total': off(3, 15),
    't3-outcome-total': off(3, 15),
    't3-balance': off(5, 15),
    't4-total': off(3, 9),
    'section-missing': off(10, 40),
    'section-empty': off(5, 20),
    'table-missing': off(15, 45),
    'row-missing': off(2, 10),
    'column-missing': off(2, 10),
    'form-version': off(20, 20),
    'cell-negative': off(2, 6),
    'cell-not-integer': off(2, 6),
    'claim-mismatch': off(3, 15),
    'negative-claim': off(3, 9),
    'breakdown-sum': off(2, 10),
    percentage: off(2, 6),
    'missing-number': off(2, 6),
    placeholder: off(3, 9),
    'year-mismatch': off(3, 9),
    period: off(2, 4),
    'publication-deadline': off(10, 10),
    'carry-over': off(3, 12),
    'item-count': off(2, 8),
  },
};
