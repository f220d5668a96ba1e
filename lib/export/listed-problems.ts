/** The problems of a result by their published findings. */
import { sinceText } from '../locales/round-text.ts';
import { translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { ReviewedProblem } from '../triage/reviewed-report.ts';
import { correctionOf } from './correction.ts';
import type { Delivery, PublishedFinding } from './delivery.ts';

export interface ListedProblem extends Pick<ReviewedProblem, 'outcome' | 'standing' | 'suspects' | 'steps'> {
  /** What there was of it in the earlier round, and what it is since, in words; '' where there was no earlier round. */
  readonly before: string;
  readonly now: string;
  readonly message: string;
  readonly lead: PublishedFinding;
  /** The other findings of the problem. */
  readonly effects: readonly PublishedFinding[];
  /** What is below the message: the findings that say something else. */
  readonly below: readonly string[];
  /** One sentence for the notice; several where siblings have to be corrected one by one. */
  readonly fix: string;
}

/** The problems of a delivery in the order of the report, those that the file is to leave out left out. */
export function listedProblems(
  { result, reviewed, round, skipDismissed = false }: Delivery,
  locale: Locale,
): ListedProblem[] {
  const published = new Map(result.findings.map((finding) => [finding.fingerprint, finding]));
  return (reviewed?.problems ?? [])
    .filter(({ standing }) => !(skipDismissed && standing === 'dismissed'))
    .flatMap((problem): ListedProblem[] => {
      const [lead, ...effects] = problem.items.flatMap(({ finding }) => published.get(finding.fingerprint) ?? []);
      if (lead === undefined) return [];
      const { outcome, standing, suspects, steps } = problem;
      const isOfLead = problem.message === problem.items[0].finding.message;
      const message = isOfLead ? lead.message : translate(locale, problem.message);
      const below = (isOfLead ? effects : [lead, ...effects]).map((finding) => finding.message);
      const fix = correctionOf(problem, published, locale);
      const former = round?.formerOf(problem) ?? null;
      const before = former === null ? '' : translate(locale, former.message);
      const now = round ? sinceText(locale, round.since(problem)) : '';
      return [{ outcome, standing, suspects, steps, before, now, message, lead, effects, below, fix }];
    });
}
