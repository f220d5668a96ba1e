import { addUp, totalOf } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Percentage } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { locateQuote } from '../prose.ts';
import { fail, failIfSure, notApplicable, pass, review } from '../verdicts.ts';

/** Compares percentages with the numbers they come from, rounded to the decimals that the prose prints. */
export const percentage: Rule = {
  id: 'percentage',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (report) => {
    const { percentages } = report.prose;
    return percentages.length === 0
      ? notApplicable
      : percentages.map((percentage) => checkPercentage(percentage, report));
  },
};

function checkPercentage(percentage: Percentage, report: Report): Verdict {
  const { kind, value, decimals, named, certain } = percentage;
  if (kind === 'sum') return checkShareSum(percentage);
  const position = locateQuote(percentage);
  if (kind === 'share' && value > 100)
    return fail({ ...position, actual: value, message: { id: 'percentage.over', data: { actual: value } } });
  const totals = (interpretations: Percentage['denominatorCells']) =>
    interpretations.map((cells) => totalOf(cells, report.facts)).filter((total) => total !== null);
  const counts = [...percentage.numerators, ...totals(percentage.numeratorCells ?? [])];
  const bases = [...percentage.denominators, ...totals(percentage.denominatorCells)].filter((base) => base > 0);
  if (counts.some((count) => bases.some((base) => isRounded(percentOf(count, base, kind), percentage)))) return pass;
  const [count] = counts;
  const base = percentage.denominators[0] ?? (named ? bases[0] : undefined);
  if (count === undefined || base === undefined || base === 0) return notApplicable;
  const expected = percentOf(count, base, kind).toFixed(Math.max(0, decimals));
  const quotient = kind === 'growth' ? `(${count} − ${base}) ÷ ${base}` : `${count} ÷ ${base}`;
  return failIfSure(certain, {
    ...position,
    expected: Number(expected),
    actual: value,
    formula: `${quotient} = ${expected}% ≠ ${value}%`,
    sides: [
      { id: 'side.percentage.said', data: { value } },
      { id: 'side.percentage.computed', data: { value: expected } },
    ],
    message: { id: `percentage.${kind}`, data: { count, base, actual: value, expected } },
  });
}

function percentOf(count: number, base: number, kind: Percentage['kind']): number {
  return ((kind === 'growth' ? count - base : count) / base) * 100;
}

/** Whether the prose rounded the value, or cut it off, at the decimals that it prints. */
function isRounded(value: number, { value: printed, decimals }: Percentage): boolean {
  const unit = 10 ** -decimals;
  const difference = Math.abs(value - printed);
  return difference <= unit / 2 + 1e-9 || (Math.abs(value) >= Math.abs(printed) && difference < unit);
}

/** The sum of shares may differ from 100 by the rounding of each of them. */
function checkShareSum(percentage: Percentage): Verdict {
  const { numerators, decimals } = percentage;
  const sum = addUp(numerators);
  const allowed = Math.max(0.1, (numerators.length * 10 ** -decimals) / 2);
  if (Math.abs(sum - 100) <= allowed + 1e-9) return pass;
  return review({
    ...locateQuote(percentage),
    severity: 'warning',
    expected: 100,
    actual: sum,
    formula: `${numerators.join('% + ')}% = ${sum}% ≠ 100%`,
    message: { id: 'percentage.sum', data: { actual: sum } },
  });
}
