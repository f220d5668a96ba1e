/** Claims: what the report's running text says about its numbers. */
import { vocabulary } from '../forms/vocabulary/index.ts';
import type { Prose } from '../model/prose.ts';
import type { ReportFacts } from '../model/report.ts';
import { breakdownsOf } from './breakdowns.ts';
import { categoriesOf } from './categories.ts';
import { statementsOf } from './claims.ts';
import { defectsOf } from './defects.ts';
import { type Dictionary, dictionaryOf, wordsOf } from './lexer.ts';
import { isArea, ownNames } from './own-names.ts';
import { percentagesOf } from './percentages.ts';
import { publishedIn } from './published.ts';
import { sentencesOf } from './sentences.ts';

/** The parts of a report from which its prose is read. */
export type ProseSource = Pick<ReportFacts, 'lines' | 'form' | 'year' | 'agency'>;

/** A reader that knows these words. */
export function proseReader(words: Dictionary): (report: ProseSource) => Prose {
  return ({ lines, form, year, agency }) => {
    const sentences = sentencesOf(lines, [dictionaryOf(ownNames(agency)), words], year);
    const categories = categoriesOf(sentences);
    const { claims, denials, scopes } = statementsOf(sentences, form, isArea(agency));
    return {
      claims,
      published: sentences.flatMap((sentence, at) => (scopes[at] === true ? publishedIn(sentence) : [])),
      denials,
      breakdowns: [...sentences.flatMap(breakdownsOf), ...(categories === null ? [] : [categories])],
      percentages: sentences.flatMap(percentagesOf),
      defects: sentences.flatMap(defectsOf),
    };
  };
}

let reader: ((report: ProseSource) => Prose) | null = null;

/** Cost: linear in the prose; the dictionary is made once, when the first report is read. */
export function readProse(report: ProseSource): Prose {
  reader ??= proseReader(dictionaryOf(wordsOf(vocabulary)));
  return reader(report);
}
