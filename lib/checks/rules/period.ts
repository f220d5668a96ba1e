import { isoDate } from '../../model/dates.ts';
import type { CalendarDate } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

/** The statistics are those of the report's whole year. */
export const period: Rule = {
  id: 'period',
  family: 'identity',
  severity: 'error',
  clauses: [],
  check: ({ year, period: stated }) => {
    if (year === null || stated === null) return notApplicable;
    const { from, to, quote } = stated;
    if (isDate(from, year, 1, 1) && isDate(to, year, 12, 31)) return pass;
    return fail({
      message: { id: 'period', data: { quote: quote.text, year } },
      section: null,
      expected: `${year}-01-01/${year}-12-31`,
      actual: `${isoDate(from)}/${isoDate(to)}`,
      quotes: [quote.text],
      anchors: [quote.anchor],
    });
  },
};

function isDate(date: CalendarDate, year: number, month: number, day: number): boolean {
  return date[0] === year && date[1] === month && date[2] === day;
}
