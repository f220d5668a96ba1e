/** What an assessment says of one report, on a page of its own. */
import { text, titleOf as titleOfRule } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { PaperBlock } from './blocks.ts';
import { nameAgency } from './letter.ts';
import { numbered } from './numbering.ts';
import { isCertain, type PaperProblem, type PaperReport } from './paper-report.ts';
import { sayLeft } from './parts.ts';

/** So many problems of one report fit on its page. */
export const MOST_ON_PAGE = 8;

/** A report with its place among all. */
export interface RankedPaper {
  readonly report: PaperReport;
  readonly rank: number;
  readonly problems: readonly PaperProblem[];
  /** Problems to correct, and those to look into: what its page says of them. */
  readonly certain: number;
  readonly open: number;
  /** The same problems by outcome, as every list of the batch counts them. */
  readonly fails: number;
  readonly reviews: number;
}

/** `count`: reports that have a place; `total`: the points that one can have, null where there are none. */
export function describeReport(
  locale: Locale,
  { report, rank, problems, certain, open }: RankedPaper,
  at: number,
  count: number,
  total: number | null,
): readonly PaperBlock[] {
  const name = nameAgency(locale, report);
  const heading =
    report.year === null ? name : text(locale, 'paper.assessment.page', { agency: name, year: report.year });
  const { score, source, form, coverage, limitations } = report;
  const sentences = [
    text(locale, 'paper.assessment.page.source', { source, form, ...coverage }),
    score === undefined || total === null
      ? text(locale, 'paper.assessment.page.rank', { rank, count })
      : text(locale, 'paper.assessment.page.points', { rank, count, points: score.points, total }),
    problems.length === 0
      ? text(locale, 'paper.assessment.page.clean')
      : text(locale, 'paper.assessment.page.found', { count: problems.length, certain, open }),
  ];
  const costs = (score?.costs ?? []).map(({ rule, points }) =>
    text(locale, 'paper.assessment.page.cost', { rule: titleOfRule(locale, rule), points }),
  );
  if (costs.length > 0)
    sentences.push(text(locale, 'paper.assessment.page.costs', { costs: costs.join(text(locale, 'list.separator')) }));
  const attachment = text(locale, 'paper.attachment', { name: text(locale, 'paper.assessment.pages') });
  const blocks: PaperBlock[] = [
    ...(at > 0 ? [] : [{ kind: 'heading', level: 1, words: attachment, newPage: true } as const]),
    // The first stands under the heading of the attachment, which begins the page.
    { kind: 'heading', level: 2, words: numbered(locale, 2, at + 1, heading), newPage: at > 0 },
    ...[...sentences, ...limitations].map((words): PaperBlock => ({ kind: 'paragraph', words })),
  ];
  if (problems.length === 0) return blocks;
  const certainFirst = [...problems.filter(isCertain), ...problems.filter((problem) => !isCertain(problem))];
  const hasPoints = score !== undefined && total !== null;
  const head = (key: 'number' | 'outcome' | 'certain' | 'open' | 'message' | 'fix' | 'cost') =>
    text(locale, `paper.column.${key}`);
  blocks.push({
    kind: 'table',
    columns: [
      { head: head('number'), width: 0.8, numeric: true },
      { head: head('outcome'), width: 1.5 },
      { head: head('message'), width: 4 },
      { head: head('fix'), width: hasPoints ? 3 : 4 },
      ...(hasPoints ? [{ head: head('cost'), width: 2 }] : []),
    ],
    rows: certainFirst
      .slice(0, MOST_ON_PAGE)
      .map((problem, index) => [
        index + 1,
        head(isCertain(problem) ? 'certain' : 'open'),
        problem.message,
        problem.fixes[0] ?? '',
        ...(hasPoints ? [problem.cost?.words ?? ''] : []),
      ]),
  });
  return [...blocks, ...sayLeft(locale, problems.length - MOST_ON_PAGE)];
}
