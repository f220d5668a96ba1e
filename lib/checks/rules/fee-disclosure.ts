import { feeUnit } from '../../forms/vocabulary/units.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { type FeeStatement, findFeeStatements } from '../fees.ts';
import { locateLine } from '../prose.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** The fee is charged from 2021-01-01 on, by the ten yuan. */
const FIRST_YEAR = 2021;
const STEP = 10;

const tableFees = 't2.fees.amount';

/** Whether the fee for information on request was charged is said in the report, also where it was not. */
export const feeDisclosure: Rule = {
  id: 'fee-disclosure',
  family: 'duties',
  severity: 'warning',
  clauses: [],
  check: (report) => {
    if (report.year === null || report.year < FIRST_YEAR || report.lines.length === 0) return [notApplicable];
    const said = findFeeStatements(report);
    const told = said.filter(({ kind }) => kind !== 'unclear');
    const [first] = said;
    if (first === undefined) return [review({ message: { id: 'fee-disclosure', data: {} }, section: 'other' })];
    if (told.length === 0)
      return [
        review({ ...locateLine(first.line), message: { id: 'fee-disclosure.unclear', data: {} }, severity: 'notice' }),
      ];
    const charged = told.flatMap((each) => each.amounts.map((yuan) => judge(yuan, each, report)));
    return charged.length === 0 ? [pass] : charged;
  },
};

function judge(yuan: number, said: FeeStatement, { facts }: Report): Verdict {
  const details = { ...locateLine(said.line), severity: 'notice', actual: yuan } as const;
  if (yuan % STEP !== 0) return review({ ...details, message: { id: 'fee-disclosure.step', data: { actual: yuan } } });
  const fees = facts.get(tableFees);
  // It is a part of what table two counts, if of anything there; that table two counts fees says nothing of it.
  if (
    fees !== undefined &&
    fees.value !== null &&
    (fees.unit === '' || fees.unit === feeUnit) &&
    yuan > fees.value * 10_000
  ) {
    const data = { cell: tableFees, actual: yuan, amount: fees.raw };
    return review({ ...details, message: { id: 'fee-disclosure.more', data }, cells: [tableFees] });
  }
  return pass;
}
