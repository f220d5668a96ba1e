import type { Locale } from '../model/locale.ts';
import type { PointsOff } from '../model/scoring.ts';
import { text } from './text.ts';

/** Why a problem cost what it did. */
export function pointsText(locale: Locale, { each, off, why }: PointsOff): string {
  return text(locale, `score.why.${why}`, { each, off });
}

/** How the points of a report come about. */
export function scoreText(
  locale: Locale,
  { points, total }: { readonly points: number; readonly total: number },
): string {
  // Hundredths: 100 - 99.9 must not become 0.09999999999999432.
  return text(locale, 'score.sum', { total, points, lost: Math.round((total - points) * 100) / 100 });
}
