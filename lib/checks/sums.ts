/** The one evaluator of the form's sums; each sum rule says which sums are its own and how they are written out. */
import { stateOf, sumOf } from '../forms/sums.ts';
import type { Verdict } from '../model/finding.ts';
import type { CellId, Identity, SectionId } from '../model/form.ts';
import type { Fact, Reading } from '../model/reading.ts';
import { fail, notApplicable, pass, review } from './verdicts.ts';

/** all: every part is written out; told: parts that are 0 are left out. */
export type FormulaStyle = 'all' | 'told';

/** One verdict for each sum of the form that belongs to `rule`. Message ids: the rule's own, and `<rule>.open`. */
export function checkSums(
  rule: Identity['rule'],
  section: SectionId,
  style: FormulaStyle,
): (reading: Reading) => readonly Verdict[] {
  return ({ form, facts }) =>
    form.identities
      .filter((identity) => identity.rule === rule)
      .map((identity) => judge(identity, facts, section, style));
}

function judge(identity: Identity, facts: Reading['facts'], section: SectionId, style: FormulaStyle): Verdict {
  const sum = sumOf(identity, facts);
  if (sum === null) return notApplicable;
  const state = stateOf(sum);
  if (state === 'holds') return pass;
  const total = identity.equals[0] ?? '';
  // A blank total is not 0: there is nothing to compare with.
  const actual = identity.equals.length === 1 && sum.openRight > 0 ? null : sum.right;
  const details = {
    section,
    cells: identity.equals,
    expected: sum.left,
    actual,
    formula: `${written(identity.parts, facts, style)} = ${sum.left} ≠ ${writtenRight(identity.equals, facts, sum.right)}`,
  };
  const data = {
    total,
    column: `${total.slice(0, 2)}${total.slice(total.lastIndexOf('.'))}`,
    expected: sum.left,
    actual: actual ?? BLANK,
  };
  if (state === 'wrong') return fail({ ...details, message: { id: identity.rule, data } });
  return review({ ...details, severity: 'warning', message: { id: `${identity.rule}.open`, data } });
}

/** Stands for a blank cell in a formula. */
const BLANK = '□';

function written(cells: readonly CellId[], facts: Reading['facts'], style: FormulaStyle): string {
  const shown = cells.map((id) => facts.get(id)).filter((fact) => style === 'all' || fact?.value !== 0);
  return shown.length === 0 ? '0' : shown.map(writtenCell).join(' + ');
}

function writtenRight(cells: readonly CellId[], facts: Reading['facts'], sum: number): string {
  const words = written(cells, facts, 'all');
  return cells.length === 1 ? words : `${words} = ${sum}`;
}

function writtenCell(fact: Fact | undefined): string {
  const value = fact?.value ?? null;
  if (value === null) return BLANK;
  return value < 0 ? `(${value})` : String(value);
}
