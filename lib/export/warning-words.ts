/** What an assessment says of its list of agencies and in its warnings, alike on screen and in files. */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AssessedReport, Assessment } from '../views/assessment.ts';
import type { Warning } from '../views/warnings.ts';
import { plainLine } from './plain.ts';

/** Sentences; none without a list. */
export function listWords(locale: Locale, list: Assessment<AssessedReport>['list']): readonly string[] {
  if (list === null) return [];
  const { expected, left } = list;
  const count = (wanted: string) => expected.filter(({ standing }) => standing === wanted).length;
  const yearsOf = (years: readonly number[]) => years.join(text(locale, 'list.separator'));
  const counts = { expected: expected.length, found: count('found'), missing: count('missing') };
  return [
    text(locale, 'assessment.list.checked', { years: yearsOf(list.years), ...counts }),
    ...(left.length > 0 ? [text(locale, 'assessment.list.left', { years: yearsOf(left) })] : []),
  ];
}

/** What a warning says besides its reports; '' where they say it all. */
export function warningWords(locale: Locale, { kind, reports }: Warning<AssessedReport>): string {
  const [first] = reports;
  if (kind === 'repeated') return '';
  if (kind !== 'late' && kind !== 'perhaps')
    return text(locale, `assessment.detail.${kind}`, { agency: plainLine(first?.label ?? '') });
  const published = (first?.published ?? []).join(text(locale, 'list.separator'));
  return published === '' ? '' : text(locale, 'assessment.detail.late', { published });
}
