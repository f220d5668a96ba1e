import { text, translate } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView, ReportView } from '../lib/model/view.ts';
import type { ReviewedProblem } from '../lib/triage/reviewed-report.ts';

/** One problem as text for a rectification notice: what has to be corrected, and the sum that shows the error. */
export function problemText(locale: Locale, { outcome, standing, suspects, items }: ReviewedProblem): string {
  const [lead, ...effects] = items.map(({ finding }) => finding) as [FindingView, ...FindingView[]];
  // Where suspected cells explain them, the effects need no correction of their own.
  const corrected = suspects.length > 0 ? [lead] : [lead, ...effects];
  const note =
    standing === 'confirmed' ? text(locale, 'copy.confirmed') : outcome === 'review' ? text(locale, 'copy.review') : '';
  const lines = corrected.map((finding) => findingText(locale, finding));
  // Of a pair of cells no finding asks for both.
  const pair = suspects.length > 1 ? suspects.map((suspect) => suspectText(locale, suspect)) : [];
  return note + [...lines, ...pair].join('\n');
}

/** What one finding by itself asks for. */
export function findingText(locale: Locale, { fix, formula }: FindingView): string {
  const sum = formula === null ? [] : [text(locale, 'copy.formula', { formula })];
  return [translate(locale, fix), ...sum].join('\n');
}

export function suspectText(locale: Locale, { cell, shouldBe, reason }: ReviewedProblem['suspects'][number]): string {
  return text(locale, `popup.suspect.${reason}`, { cell, shouldBe });
}

/**
 * The problems of a report that stand as numbered text, in their order. `whyDismissed` says why a problem was dismissed;
 * with it the dismissed ones are listed apart, else they are left out.
 */
export function noticeText(
  locale: Locale,
  { agency, year }: Pick<ReportView, 'agency' | 'year'>,
  problems: readonly ReviewedProblem[],
  whyDismissed: ((problem: ReviewedProblem) => string) | null = null,
): string {
  const named = { agency: agency ?? text(locale, 'popup.agencyUnknown') };
  const report =
    year === null ? text(locale, 'copy.reportYearless', named) : text(locale, 'copy.report', { ...named, year });
  const standing = problems.filter((problem) => problem.standing !== 'dismissed');
  const dismissed = whyDismissed === null ? [] : problems.filter((problem) => problem.standing === 'dismissed');
  return [
    text(locale, standing.length > 0 ? 'copy.heading' : 'copy.nothing', { report }),
    ...standing.map((problem, index) =>
      text(locale, 'copy.item', { number: index + 1, fix: problemText(locale, problem) }),
    ),
    ...(dismissed.length > 0 ? [text(locale, 'copy.dismissed')] : []),
    ...dismissed.map((problem, index) =>
      text(locale, 'copy.item', {
        number: index + 1,
        fix: text(locale, 'copy.why', {
          message: translate(locale, problem.message),
          why: whyDismissed?.(problem) ?? '',
        }),
      }),
    ),
  ].join('\n');
}
