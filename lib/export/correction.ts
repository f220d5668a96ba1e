import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { ReviewedProblem } from '../triage/reviewed-report.ts';
import type { PublishedFinding } from './delivery.ts';

/**
 * What a notice asks for where there is a problem. Suspected cells explain all its findings, so the correction of the lead
 * cures them; siblings have to be corrected one by one.
 */
export function correctionOf(
  { suspects, items }: ReviewedProblem,
  published: ReadonlyMap<string, Pick<PublishedFinding, 'fix'>>,
  locale: Locale,
): string {
  const fixes = items.flatMap(({ finding }) => published.get(finding.fingerprint)?.fix ?? []);
  const asked = suspects.length > 0 ? fixes.slice(0, 1) : [...new Set(fixes)];
  // No finding asks for both cells of a pair.
  const pair = suspects.length > 1 ? suspects.map((suspect) => describeSuspect(locale, suspect)) : [];
  return [...asked, ...pair].join(' ');
}

function describeSuspect(locale: Locale, { cell, shouldBe, reason }: ReviewedProblem['suspects'][number]): string {
  return text(locale, `popup.suspect.${reason}`, { cell, shouldBe });
}
