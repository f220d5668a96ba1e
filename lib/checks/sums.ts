/** The one evaluator of the form's sums; each sum rule says which sums are its own. */
import { BLANK, stateOf, sumOf, writeSum } from '../forms/sums.ts';
import type { Verdict } from '../model/finding.ts';
import { type Identity, labelId, partsOfCell, type SectionId } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import { fail, notApplicable, pass, review } from './verdicts.ts';

/** One verdict for each sum of the form that belongs to `rule`. Message ids: the rule's own, and `<rule>.open`. */
export function checkSums(rule: Identity['rule'], section: SectionId): (report: Report) => readonly Verdict[] {
  return ({ form, facts }) =>
    form.identities.filter((identity) => identity.rule === rule).map((identity) => checkSum(identity, facts, section));
}

function checkSum(identity: Identity, facts: Report['facts'], section: SectionId): Verdict {
  const sum = sumOf(identity, facts);
  if (sum === null) return notApplicable;
  const state = stateOf(sum);
  if (state === 'holds') return pass;
  const total = identity.equals[0] ?? '';
  const { table, column } = partsOfCell(total);
  // A blank total is not 0: there is nothing to compare with.
  const actual = identity.equals.length === 1 && sum.openRight > 0 ? null : sum.right;
  const expected = sum.left;
  const sides = [
    { id: `side.${identity.rule}.parts`, data: { value: expected } },
    { id: `side.${identity.rule}.total`, data: { value: actual ?? BLANK } },
  ];
  const details = { section, cells: identity.equals, expected, actual, formula: writeSum(identity, facts), sides };
  const data = { total, column: labelId(table, column), expected, actual: actual ?? BLANK };
  if (state === 'wrong') return fail({ ...details, message: { id: identity.rule, data } });
  return review({ ...details, severity: 'warning', message: { id: `${identity.rule}.open`, data } });
}
