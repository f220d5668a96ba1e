import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { Counts } from '../../model/view.ts';

export interface Badge {
  readonly text: string;
  readonly color: string;
  /** Tooltip of the button. */
  readonly title: string;
}

/** White text on each of them has a contrast of at least 4.5. */
const COLORS = { fail: '#c5221f', review: '#9a5b00', clean: '#137333' } as const;

/** The number of failures in red, else of reviews in amber, else a tick where the whole report was read; empty without a report. */
export function badgeFor(counts: Counts | null, locale: Locale): Badge {
  if (counts === null) return { text: '', color: COLORS.clean, title: text(locale, 'badge.none') };
  const { fail, review, whole } = counts;
  if (fail > 0) return { text: short(fail), color: COLORS.fail, title: text(locale, 'badge.found', { fail, review }) };
  if (review > 0)
    return { text: short(review), color: COLORS.review, title: text(locale, 'badge.found', { fail, review }) };
  if (!whole) return { text: '?', color: COLORS.review, title: text(locale, 'badge.partly') };
  return { text: '✓', color: COLORS.clean, title: text(locale, 'badge.clean') };
}

/** A badge has room for about four characters. */
function short(count: number): string {
  return count > 999 ? '999+' : String(count);
}
