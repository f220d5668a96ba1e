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

const COSTLESS: RulePoints = { fail: 0, review: 0, cap: null };

/** What a scheme takes off by a rule. */
export function pointsOf({ rules }: Pick<ScoringScheme, 'rules'>, rule: string): RulePoints {
  return (Object.hasOwn(rules, rule) ? rules[rule] : undefined) ?? COSTLESS;
}

/** Whether the points are those of the default scheme, whatever it is called: nobody set them. */
export function hasDefaultPoints(scheme: ScoringScheme): boolean {
  const rules = [...new Set([...Object.keys(scheme.rules), ...Object.keys(defaultScheme.rules)])];
  return scheme.total === defaultScheme.total && rules.every((rule) => isSame(pointsOf(scheme, rule), rule));
}

function isSame({ fail, review, cap }: RulePoints, rule: string): boolean {
  const own = pointsOf(defaultScheme, rule);
  return fail === own.fail && review === own.review && (cap === own.cap || fail + review === 0);
}
