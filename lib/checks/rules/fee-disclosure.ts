import { feeUnit } from '../../forms/vocabulary/units.ts';
import type { Verdict } from '../../model/finding.ts';
import type { ProseLine } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { findFeeStatements } from '../fees.ts';
import { locateLine } from '../prose.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Since 2021-01-01 the fee is charged, in steps of ten yuan. */
const FIRST_YEAR = 2021;
const STEP = 10;

const tableFees = 't2.fees.amount';

/** A report says whether the fee for information on request was charged, also where it was not. */
export const feeDisclosure: Rule = {
  id: 'fee-disclosure',
  family: 'duties',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report) => {
    if (report.year === null || report.year < FIRST_YEAR || report.lines.length === 0) return notApplicable;
    const statements = findFeeStatements(report);
    const [first] = statements;
    if (first === undefined) return review({ message: { id: 'fee-disclosure', data: {} }, section: 'other' });
    if (statements.every(({ kind }) => kind === 'unclear')) {
      const message = { id: 'fee-disclosure.unclear', data: {} };
      return review({ ...locateLine(first.line), message, severity: 'notice' });
    }
    const charged = statements.flatMap(({ amounts, line }) => amounts.map((yuan) => checkAmount(yuan, line, report)));
    return charged.length === 0 ? pass : charged;
  },
};

function checkAmount(yuan: number, line: ProseLine, { facts }: Report): Verdict {
  const details = { ...locateLine(line), severity: 'notice', actual: yuan } as const;
  if (yuan % STEP !== 0) return review({ ...details, message: { id: 'fee-disclosure.step', data: { actual: yuan } } });
  const { value = null, unit = '', raw = '' } = facts.get(tableFees) ?? {};
  // The fee may be a part of the fees in table two; that table two counts fees says nothing about this one.
  if (value === null || (unit !== '' && unit !== feeUnit) || yuan <= value * 10_000) return pass;
  const data = { cell: tableFees, actual: yuan, amount: raw };
  return review({ ...details, message: { id: 'fee-disclosure.more', data }, cells: [tableFees] });
}
