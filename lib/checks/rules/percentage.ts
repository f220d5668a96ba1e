import { addUp, totalOf } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Percentage } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { locateQuote } from '../prose.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Percentages against the numbers they come from; the decimals said decide how they are rounded. */
export const percentage: Rule = {
  id: 'percentage',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (report) => {
    const { percentages } = report.prose;
    return percentages.length === 0 ? [notApplicable] : percentages.map((each) => judge(each, report));
  },
};

function judge(each: Percentage, report: Report): Verdict {
  if (each.kind === 'sum') return judgeSum(each);
  const place = locateQuote(each);
  if (each.kind === 'share' && each.value > 100) {
    return fail({ ...place, actual: each.value, message: { id: 'percentage.over', data: { actual: each.value } } });
  }
  const totals = (cells: Percentage['denominatorCells']) =>
    cells.map((each) => totalOf(each, report.facts)).filter(isNumber);
  const counts = [...each.numerators, ...totals(each.numeratorCells ?? [])];
  const bases = [...each.denominators, ...totals(each.denominatorCells)].filter((base) => base > 0);
  if (counts.some((count) => bases.some((base) => rounds(percentOf(count, base, each), each)))) return pass;
  const [count] = counts;
  const base = each.denominators[0] ?? (each.named ? bases[0] : undefined);
  if (count === undefined || base === undefined || base === 0) return notApplicable;
  const should = percentOf(count, base, each).toFixed(Math.max(0, each.decimals));
  const details = {
    ...place,
    expected: Number(should),
    actual: each.value,
    formula:
      each.kind === 'growth'
        ? `(${count} − ${base}) ÷ ${base} = ${should}% ≠ ${each.value}%`
        : `${count} ÷ ${base} = ${should}% ≠ ${each.value}%`,
    message: { id: `percentage.${each.kind}`, data: { count, base, actual: each.value, expected: should } },
  };
  if (each.certain) return fail(details);
  return review({ ...details, severity: 'warning' });
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

function percentOf(count: number, base: number, { kind }: Percentage): number {
  return ((kind === 'growth' ? count - base : count) / base) * 100;
}

/** Rounded or cut off at the decimals said. */
function rounds(value: number, { value: said, decimals }: Percentage): boolean {
  const unit = 10 ** -decimals;
  return (
    Math.abs(value - said) <= unit / 2 + 1e-9 || (Math.abs(value) >= Math.abs(said) && Math.abs(value - said) < unit)
  );
}

/** Shares of one whole may miss 100 by what rounding each of them costs. */
function judgeSum(each: Percentage): Verdict {
  const sum = addUp(each.numerators);
  const allowed = Math.max(0.1, (each.numerators.length * 10 ** -each.decimals) / 2);
  if (Math.abs(sum - 100) <= allowed + 1e-9) return pass;
  return review({
    ...locateQuote(each),
    severity: 'warning',
    expected: 100,
    actual: sum,
    formula: `${each.numerators.join('% + ')}% = ${sum}% ≠ 100%`,
    message: { id: 'percentage.sum', data: { actual: sum } },
  });
}
