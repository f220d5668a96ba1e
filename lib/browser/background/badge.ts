import { headline, standing } from '../../locales/headline.ts';
import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { Tally } from '../../model/view.ts';

export interface Badge {
  readonly text: string;
  readonly color: string;
  /** Tooltip of the button. */
  readonly title: string;
}

/** White text on each of them has a contrast of at least 4.5. */
const COLORS = { fail: '#c5221f', review: '#9a5b00', clean: '#137333' } as const;

/**
 * The number of failures that stand in red, else of reviews in amber, else a tick where the whole report was read; empty
 * without a report. Dismissed problems do not count.
 */
export function badgeFor(tally: Tally | null, locale: Locale): Badge {
  if (tally === null) return { text: '', color: COLORS.clean, title: text(locale, 'badge.none') };
  const { tone, words } = headline(locale, tally);
  const title =
    words === ''
      ? text(locale, tone === 'partly' ? 'badge.partly' : 'badge.clean')
      : text(locale, 'badge.found', { headline: words });
  if (tone === 'fail') return { text: short(standing(tally.fail)), color: COLORS.fail, title };
  if (tone === 'review') return { text: short(standing(tally.review)), color: COLORS.review, title };
  return tone === 'partly' ? { text: '?', color: COLORS.review, title } : { text: '✓', color: COLORS.clean, title };
}

/** A badge has room for about four characters. */
function short(count: number): string {
  return count > 999 ? '999+' : String(count);
}
