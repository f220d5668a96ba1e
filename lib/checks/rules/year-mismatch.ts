import type { Verdict } from '../../model/finding.ts';
import type { YearMention } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { failIfSure, notApplicable, pass } from '../verdicts.ts';

/** All years that the report gives itself must be equal: a copy of last year's report keeps its year somewhere. */
export const yearMismatch: Rule = {
  id: 'year-mismatch',
  family: 'identity',
  severity: 'error',
  clauses: [],
  check: ({ year, years }) => {
    const own = years.find((mention) => mention.year === year);
    if (year === null || own === undefined || years.length < 2) return notApplicable;
    return years.filter((mention) => mention !== own).map((mention) => compareYears(mention, own));
  },
};

/** Title and statistics period are the report's own words for its year; a page title or a header may be another's. */
function compareYears(mention: YearMention, own: YearMention): Verdict {
  if (mention.year === own.year) return pass;
  const data = { place: mention.where, actual: mention.year, other: own.where, expected: own.year };
  const details = {
    message: { id: 'year-mismatch', data },
    section: null,
    expected: own.year,
    actual: mention.year,
    sides: [own, mention].map(({ where, year }) => ({ id: 'side.year', data: { place: where, value: year } })),
    quotes: [mention.quote.text],
    anchors: [mention.quote.anchor],
  };
  const places = [own.where, mention.where];
  return failIfSure(places.includes('title') && places.includes('period'), details);
}
