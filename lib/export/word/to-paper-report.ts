import { progressText } from '../../locales/decision-text.ts';
import { settledText, sinceText } from '../../locales/round-text.ts';
import { pointsText } from '../../locales/score-text.ts';
import { citeCell, text, translate } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { FindingView, ReportView } from '../../model/view.ts';
import { costsByRule, type ExplainedScore } from '../../triage/explained-score.ts';
import { decisionKindOf, type ReviewedProblem } from '../../triage/reviewed-report.ts';
import { countRound, type RoundComparison, type SettledProblem } from '../../triage/rounds.ts';
import { stepsOf } from '../../triage/stages.ts';
import { comparedLine } from '../compared.ts';
import { plainLine } from '../plain.ts';
import { closeUp } from './close-up.ts';
import type { PaperProblem, PaperReport, PaperRound } from './paper-report.ts';

/** The part of a report that a paper speaks of; a batch keeps no more of it. */
export type PaperSubject = Pick<ReportView, 'agency' | 'year' | 'title' | 'form' | 'coverage'>;

/** `limitations`: sentences on what could not be read. */
export function toPaperReport(
  locale: Locale,
  subject: PaperSubject,
  problems: readonly ReviewedProblem[],
  more: Pick<PaperReport, 'source' | 'limitations'> & {
    readonly shots?: ReadonlyMap<string, string>;
    readonly score?: ExplainedScore;
    readonly round?: RoundComparison | null;
    readonly published?: readonly string[];
  },
): PaperReport {
  const { agency, year, title, form, coverage } = subject;
  const { score, round = null, published, shots = new Map() } = more;
  const costs = new Map(score?.problems.map(({ problem, ...points }) => [problem, points]));
  return {
    agency,
    year,
    title: plainLine(title ?? ''),
    source: plainLine(more.source),
    form: closeUp(locale, translate(locale, { id: `form.${form}`, data: {} })),
    coverage,
    unchecked: null,
    problems: problems.map((problem) => {
      const points = costs.get(problem);
      const own = { ...toPaperProblem(locale, problem, shots), ...describeRound(locale, problem, round) };
      return points === undefined
        ? own
        : { ...own, cost: { off: points.off, words: closeUp(locale, pointsText(locale, points)) } };
    }),
    limitations: more.limitations.map((words) => closeUp(locale, plainLine(words))),
    ...(round && {
      round: {
        counts: countRound(round, problems),
        unjudged: round.unjudged,
        ...(round.at !== undefined && { at: round.at }),
        settled: round.settled.map((problem) => describeSettled(locale, problem)),
      },
    }),
    ...(published && { published }),
    ...(score && { score: { points: score.points, costs: costsByRule(score) } }),
  };
}

/** An input that was not checked, and why. */
export function uncheckedReport(locale: Locale, source: string, why: string): PaperReport {
  return {
    agency: null,
    year: null,
    title: '',
    source: plainLine(source),
    form: '',
    coverage: { read: 0, expected: 0 },
    unchecked: closeUp(locale, plainLine(why)),
    problems: [],
    limitations: [],
  };
}

function toPaperProblem(
  locale: Locale,
  { outcome, standing, message, suspects, items, steps }: ReviewedProblem,
  shots: ReadonlyMap<string, string>,
): Omit<PaperProblem, 'before' | 'now'> {
  // A finding that was dismissed alone is not part of what is handed over.
  const kept = items.filter((item) => standing === 'dismissed' || decisionKindOf(item) !== 'dismissed');
  const findings = kept.map(({ finding }) => finding);
  const lead = findings[0] ?? items[0].finding;
  const words = (each: FindingView['message']) => closeUp(locale, plainLine(translate(locale, each)));
  const all = (lines: readonly string[]) => [...new Set(lines.filter((line) => line !== ''))];
  const main = words(lead === items[0].finding ? message : lead.message);
  return {
    outcome,
    standing,
    rules: all(findings.map(({ rule }) => rule)),
    section: sectionName(locale, lead.section),
    place: lead.cells.map((cell) => citeCell(locale, cell)).join(text(locale, 'list.separator')),
    message: main,
    effects: all(findings.map((finding) => words(finding.message))).filter((line) => line !== main),
    formulas: all(findings.map(({ formula }) => plainLine(formula ?? ''))),
    quotes: all(
      findings.flatMap(({ quotes, compared }) => [
        ...quotes.map(plainLine),
        ...(compared === undefined ? [] : [plainLine(comparedLine(locale, compared))]),
      ]),
    ),
    clauses: all(findings.flatMap(({ clauses }) => clauses)),
    // The correction of the lead repairs all that its suspects explain.
    fixes: all((suspects.length > 0 ? [lead] : findings).map(({ fix }) => words(fix))),
    progress: plainLine(progressText(locale, steps)),
    shot: findings.map(({ fingerprint }) => shots.get(fingerprint) ?? '').find((shot) => shot !== '') ?? '',
  };
}

function describeRound(
  locale: Locale,
  problem: ReviewedProblem,
  round: RoundComparison | null,
): Pick<PaperProblem, 'before' | 'now'> {
  if (round === null) return { before: '', now: '' };
  const former = round.formerOf(problem);
  return {
    before: former === null ? '' : closeUp(locale, plainLine(translate(locale, former.message))),
    now: sinceText(locale, round.since(problem)),
  };
}

function describeSettled(
  locale: Locale,
  { message, changes, decisions }: SettledProblem,
): PaperRound['settled'][number] {
  return {
    before: closeUp(locale, plainLine(translate(locale, message))),
    now: closeUp(locale, plainLine(settledText(locale, changes))),
    progress: plainLine(progressText(locale, stepsOf(decisions))),
  };
}

/** Without its number: headings of papers have numbers of their own. */
function sectionName(locale: Locale, section: string | null): string {
  if (section === null) return text(locale, 'export.wholeReport');
  return translate(locale, { id: `section.${section}`, data: {} }).replace(/^(?:[一二三四五六]、|\d )/, '');
}
