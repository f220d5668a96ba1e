/** What an assessment says in words, alike on screen and in files. */
import type { Locale } from '../model/locale.ts';
import { text } from './text.ts';

interface ComparedList {
  readonly years: readonly number[];
  readonly left: readonly number[];
  readonly expected: readonly { readonly standing: string }[];
}

/** What was compared with the list of agencies; nothing without a list. */
export function listWords(locale: Locale, list: ComparedList | null): readonly string[] {
  if (list === null) return [];
  const count = (wanted: string) => list.expected.filter(({ standing }) => standing === wanted).length;
  const inWords = (years: readonly number[]) => years.join(text(locale, 'list.separator'));
  const counts = {
    years: inWords(list.years),
    expected: list.expected.length,
    found: count('found'),
    missing: count('missing'),
  };
  return [
    text(locale, 'assessment.list.checked', counts),
    ...(list.left.length > 0 ? [text(locale, 'assessment.list.left', { years: inWords(list.left) })] : []),
  ];
}

interface WarningAbout {
  readonly kind: 'repeated' | 'missing' | 'unread' | 'ask' | 'late' | 'perhaps' | 'beyond';
  readonly reports: readonly { readonly label: string; readonly published: readonly string[] }[];
}

/** What a warning says besides its reports; '' where they say it all. */
export function warningWords(locale: Locale, { kind, reports }: WarningAbout): string {
  const [first] = reports;
  if (kind === 'repeated') return '';
  if (kind !== 'late' && kind !== 'perhaps')
    return text(locale, `assessment.detail.${kind}`, { agency: first?.label ?? '' });
  const published = (first?.published ?? []).join(text(locale, 'list.separator'));
  return published === '' ? '' : text(locale, 'assessment.detail.late', { published });
}

/** The name of a band of points; `write`: how points are written. */
export function bandName(
  locale: Locale,
  bands: readonly { readonly from: number; readonly to: number }[],
  at: number,
  write: (points: number) => string = String,
): string {
  const { from = 0, to = 0 } = bands[at] ?? {};
  const key =
    at === 0 ? 'assessment.band.full' : at === bands.length - 1 ? 'assessment.band.lowest' : 'assessment.band';
  return text(locale, key, { from: write(from), to: write(to) });
}
