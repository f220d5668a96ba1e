/** Decisions in words. */
import type { Decision } from '../model/decision.ts';
import type { Locale } from '../model/locale.ts';
import { text } from './text.ts';

/** The decision, its reason and its note: 不采纳：其他；见附表。 */
export function decisionText(locale: Locale, decision: Decision): string {
  const state = decision.kind === 'open' ? '' : standingText(locale, decision);
  return [state, decision.note].filter((words) => words !== '').join(text(locale, 'sidepanel.sentences'));
}

/** The decision and its reason: 不采纳：其他. No brackets: reasons and notes may have some. */
export function standingText(locale: Locale, { kind, reason }: Pick<Decision, 'kind' | 'reason'>): string {
  const state = text(locale, `sidepanel.state.${kind}`);
  return reason === null
    ? state
    : text(locale, 'sidepanel.dismissed', { state, reason: text(locale, `sidepanel.reason.${reason}`) });
}
