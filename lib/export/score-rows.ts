/** The points of a report and what each problem cost it, as tables show them. */
import { pointsText } from '../locales/score-text.ts';
import { text, titleOf, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type ExplainedScore, explainScore } from '../triage/explained-score.ts';
import type { Delivery, Value } from './delivery.ts';
import type { Imprint } from './imprint.ts';
import { plainLine } from './plain.ts';
import { paperOf } from './problem-workbook.ts';
import { nameOutcome } from './words.ts';
import type { Sheet } from './workbook.ts';

/** Null where there is no report, or no scheme. */
export function scoreOfDelivery({ reviewed, scheme }: Delivery): ExplainedScore | null {
  return reviewed === null || scheme === undefined ? null : explainScore(reviewed.problems, scheme);
}

/** With their widths in characters; Han characters take two. */
const columns = [
  ['export.column.number', 6],
  ['export.column.agency', 24],
  ['export.column.year', 8],
  ['score.column.points', 8],
  ['export.column.rule', 24],
  ['export.column.outcome', 10],
  ['export.column.message', 50],
  ['score.column.each', 10],
  ['score.column.off', 10],
  ['score.column.why', 36],
] as const;

/** A row for each problem with its cause, and one for a report without any; the number is that of the report. */
export function scoreRows(number: number, delivery: Delivery, locale: Locale): readonly (readonly Value[])[] {
  const score = scoreOfDelivery(delivery);
  if (score === null) return [];
  const { report } = delivery.result;
  const head = [number, plainLine(report?.agency ?? ''), report?.year ?? null, score.points];
  if (score.problems.length === 0) return [[...head, null, null, null, null, 0, text(locale, 'score.clean')]];
  return score.problems.map(({ problem, rule, ...points }) => [
    ...head,
    titleOf(locale, rule),
    nameOutcome(locale, problem.outcome),
    plainLine(translate(locale, problem.message)),
    points.each,
    points.off,
    pointsText(locale, points),
  ]);
}

const centred: ReadonlySet<(typeof columns)[number][0]> = new Set([
  'export.column.number',
  'export.column.year',
  'score.column.points',
  'export.column.outcome',
  'score.column.each',
  'score.column.off',
] as const);

export function scoreSheet(rows: Sheet['rows'], locale: Locale, imprint: Imprint): Sheet {
  const name = text(locale, 'score.explained');
  return {
    name,
    columns: columns.map(([key, width]) => ({ head: text(locale, key), width, centred: centred.has(key) })),
    rows,
    paper: paperOf(locale, imprint, name, { columns: columns.length }),
  };
}
