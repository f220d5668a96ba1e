import { nameCell, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { foldWords, searchFor } from '../../lib/views/search-words.ts';

/** The filter of the problems; '' lets all pass. */
export interface ProblemFilter {
  /** A `Decision['kind']`. */
  readonly state: string;
  /** The severity of a rule is no second scale beside it: it only says what is listed first. */
  readonly outcome: string;
  readonly rule: string;
  /** `report`: findings about the whole report. */
  readonly section: string;
  /** All of these words must occur, in any width and case. */
  readonly words: string;
}

export const noFilter: ProblemFilter = { state: '', outcome: '', rule: '', section: '', words: '' };

export function passes(problem: ReviewedProblem, filter: ProblemFilter, locale: Locale): boolean {
  const findings = problem.items.map(({ finding }) => finding);
  return (
    fits(filter.state, [problem.standing]) &&
    fits(filter.outcome, [problem.outcome]) &&
    fits(
      filter.rule,
      findings.map(({ rule }) => rule),
    ) &&
    fits(
      filter.section,
      findings.map(({ section }) => section ?? 'report'),
    ) &&
    (filter.words === '' || searchFor(filter.words)(wordsOf(problem, locale)))
  );
}

function fits(wanted: string, values: readonly string[]): boolean {
  return wanted === '' || values.includes(wanted);
}

/** The searchable text of a problem: its sentence, and those, the cells, numbers, quotes and notes of its findings. */
function wordsOf({ message, items }: ReviewedProblem, locale: Locale): string {
  return foldWords([translate(locale, message), ...items.flatMap((item) => findingWords(item, locale))].join(' '));
}

function findingWords({ finding, decision }: DecidedFinding, locale: Locale): readonly string[] {
  const { message, fix, cells, quotes, formula, suspects } = finding;
  const named = [...cells, ...suspects.map(({ cell }) => cell)].map((cell) => nameCell(locale, cell));
  return [translate(locale, message), translate(locale, fix), ...named, ...quotes, formula ?? '', decision?.note ?? ''];
}
