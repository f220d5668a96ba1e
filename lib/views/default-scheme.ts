import type { RulePoints, ScoringScheme } from '../model/scoring.ts';

/** A finding to review costs nothing: a person must confirm it first. */
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
    't3-row-total': off(3, 15),
    't3-outcome-total': off(3, 15),
    't3-balance': off(5, 15),
    't4-total': off(3, 9),
    'section-missing': off(10, 40),
    'section-empty': off(5, 20),
    'section-order': off(1, 2),
    'section-title': off(1, 3),
    'table-missing': off(15, 45),
    'table-as-image': off(10, 30),
    'row-missing': off(2, 10),
    'column-missing': off(2, 10),
    'form-version': off(20, 20),
    'pages-unread': off(0, 0),
    'cell-blank': off(0.5, 5),
    'cell-not-number': off(1, 5),
    'cell-negative': off(2, 6),
    'cell-not-integer': off(2, 6),
    'cell-unit': off(0.5, 2),
    't2-plausible': off(2, 6),
    'amount-unit': off(2, 4),
    'direct-litigation': off(1, 2),
    'claim-mismatch': off(3, 15),
    'negative-claim': off(3, 9),
    'breakdown-sum': off(2, 10),
    percentage: off(2, 6),
    'self-contradiction': off(2, 6),
    'missing-number': off(2, 6),
    placeholder: off(3, 9),
    'doubled-words': off(0.5, 2),
    'title-format': off(1, 2),
    'year-mismatch': off(3, 9),
    period: off(2, 4),
    contact: off(1, 2),
    'overview-topics': off(2, 10),
    'overview-length': off(1, 1),
    'fee-disclosure': off(2, 4),
    'assessment-disclosure': off(2, 2),
    'publication-deadline': off(10, 10),
    'carry-over': off(3, 12),
    'valid-documents': off(2, 6),
    'item-count': off(2, 8),
    'repeated-text': off(5, 10),
    'child-sum': off(3, 9),
  },
};
