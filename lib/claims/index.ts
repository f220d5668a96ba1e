/** Claims: what the report's running text says about its numbers. */
import type { Prose } from '../model/prose.ts';
import type { ReportFacts } from '../model/reading.ts';
import { breakdownsOf, categoriesOf } from './breakdowns.ts';
import { defectsOf } from './defects.ts';
import { denialsOf } from './denials.ts';
import { publishedIn } from './disclosures.ts';
import { claimsOf } from './numbers.ts';
import { percentagesOf } from './percentages.ts';
import { sentencesOf } from './sentences.ts';

/** Cost: linear in the prose; every expression is bounded and none backtracks over more than a clause. */
export function readProse({ lines, form, year, agency }: ReportFacts): Prose {
  const sentences = sentencesOf(lines);
  const reporter = { year, agency };
  const categories = categoriesOf(sentences);
  return {
    claims: sentences.flatMap((sentence) => claimsOf(sentence, form, reporter)),
    published: sentences.flatMap((sentence) => publishedIn(sentence, reporter)),
    denials: sentences.flatMap((sentence) => denialsOf(sentence, form, reporter)),
    breakdowns: [...sentences.flatMap(breakdownsOf), ...(categories === null ? [] : [categories])],
    percentages: sentences.flatMap(percentagesOf),
    defects: sentences.flatMap(defectsOf),
  };
}
