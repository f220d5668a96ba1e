/** What became of problems since an earlier round, in words. */

import type { CellChange, FoundProblem, Since } from '../model/found-problem.ts';
import type { Locale } from '../model/locale.ts';
import { text, translate } from './text.ts';

/** The most cells that one sentence lists. */
const LISTED = 3;

interface CorrectedProblem extends Pick<FoundProblem, 'message'> {
  readonly changes: readonly CellChange[];
}

/** “予以公开”“总计”：35 → 36; without a changed cell the sentence of the former problem. */
export function correctedText(locale: Locale, { changes, message }: CorrectedProblem): string {
  return changes.length === 0 ? translate(locale, message) : listChanges(locale, changes);
}

/** 已改正：“予以公开”“总计”：35 → 36. */
export function settledText(locale: Locale, changes: readonly CellChange[]): string {
  const step = text(locale, 'round.settled');
  return changes.length === 0 ? step : text(locale, 'stage.said', { step, note: listChanges(locale, changes) });
}

function listChanges(locale: Locale, changes: readonly CellChange[]): string {
  const listed = changes.slice(0, LISTED).map((change) => changeText(locale, change));
  if (changes.length > LISTED) listed.push(text(locale, 'round.more', { count: changes.length }));
  return listed.join(text(locale, 'round.separator'));
}

function changeText(locale: Locale, { cell, before, after }: CellChange): string {
  return text(locale, 'round.change', { cell, before: printed(locale, before), after: printed(locale, after) });
}

function printed(locale: Locale, value: string | null): string {
  if (value === null) return text(locale, 'round.absent');
  return value.trim() === '' ? text(locale, 'round.blank') : value.trim();
}

/** What a problem of this round was in the earlier one. */
export function sinceText(locale: Locale, since: Since): string {
  return text(locale, `round.since.${since}`);
}
