/** How points come about, as an assessment says it: whose scheme it is, and what it takes off for the problems found. */
import { text, titleOf } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { ScoringScheme } from '../../model/scoring.ts';
import type { AssessedReport, Assessment } from '../../views/assessment.ts';
import { hasDefaultPoints, pointsOf } from '../../views/default-scheme.ts';
import { plainLine } from '../plain.ts';
import type { PaperBlock } from './blocks.ts';

/** `scheme` null: reports have no points. */
export function describeScheme(
  locale: Locale,
  scheme: ScoringScheme | null,
  { rules }: Pick<Assessment<AssessedReport>, 'rules'>,
): readonly PaperBlock[] {
  const say = (words: string): PaperBlock => ({ kind: 'paragraph', words });
  if (scheme === null) return [say(text(locale, 'paper.assessment.method.none'))];
  const blocks = [say(nameScheme(locale, scheme))];
  if (rules.length === 0) return blocks;
  const head = (key: 'rule' | 'perFail' | 'perReview' | 'most') => text(locale, `paper.column.${key}`);
  return [
    ...blocks,
    say(text(locale, 'paper.assessment.method.each')),
    {
      kind: 'table',
      columns: [
        { head: head('rule'), width: 4 },
        { head: head('perFail'), width: 2, numeric: true },
        { head: head('perReview'), width: 2, numeric: true },
        { head: head('most'), width: 2, numeric: true },
      ],
      rows: rules.map(({ rule }) => {
        const { fail, review, cap } = pointsOf(scheme, rule);
        return [titleOf(locale, rule), fail, review, cap ?? text(locale, 'paper.assessment.method.uncapped')];
      }),
    },
  ];
}

/** Whether the office set the points is said: a scheme that nobody chose is the one that Gouji brings along. */
function nameScheme(locale: Locale, scheme: ScoringScheme): string {
  const { total } = scheme;
  const name = plainLine(scheme.name);
  if (name !== '') return text(locale, 'paper.assessment.method.scheme', { total, name });
  return text(locale, hasDefaultPoints(scheme) ? 'paper.assessment.method.default' : 'paper.assessment.method.points', {
    total,
  });
}
