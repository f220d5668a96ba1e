import type { Locale } from '../model/locale.ts';
import type { Tally } from '../model/view.ts';
import { text } from './text.ts';

/** fail, review: problems stand; partly: none stands, but not all was read; clean: none stands. */
type HeadlineTone = 'fail' | 'review' | 'partly' | 'clean';

type OutcomeTally = Tally['fail'];

/** The number of problems that were not dismissed. */
export function standing({ open, confirmed }: OutcomeTally): number {
  return open + confirmed;
}

/**
 * What was found and what became of it, in one line: `4 处不符：已确认 1 · 不采纳 1 · 未处理 2；1 处待核`. `words` are
 * empty where nothing was found.
 */
export function headline(locale: Locale, tally: Tally): { readonly tone: HeadlineTone; readonly words: string } {
  const parts = (['fail', 'review'] as const).flatMap((outcome) => describe(locale, outcome, tally[outcome]));
  return { tone: toneOf(tally), words: parts.join(text(locale, 'headline.and')) };
}

function toneOf({ fail, review, whole }: Tally): HeadlineTone {
  if (standing(fail) > 0) return 'fail';
  if (standing(review) > 0) return 'review';
  return whole ? 'clean' : 'partly';
}

function describe(locale: Locale, outcome: 'fail' | 'review', tally: OutcomeTally): readonly string[] {
  if (tally.found === 0) return [];
  const found = text(locale, `headline.${outcome}`, { count: tally.found });
  if (tally.open === tally.found) return [found];
  const decided = (['confirmed', 'dismissed', 'open'] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => text(locale, `headline.${kind}`, { count: tally[kind] }));
  return [text(locale, 'headline.decided', { found, decided: decided.join(text(locale, 'headline.separator')) })];
}
