import { type TextKey, text } from '../../lib/locales/text.ts';
import type { ReviewedFinding } from '../../lib/triage/decisions.ts';
import { findingText } from '../notice-text.ts';
import { stateOf } from './review.ts';
import type { Sidepanel } from './state.ts';

/** What can be done with the chosen finding. */
export function FindingTools({ sidepanel, item }: { readonly sidepanel: Sidepanel; readonly item: ReviewedFinding }) {
  const { client, actions, acts, cell, tab } = sidepanel;
  const { locale } = client;
  const { finding, decision } = item;
  const state = stateOf(item);
  const [first] = finding.cells;
  const tool = (key: TextKey, keys: string | undefined, act: () => void) => (
    <button type="button" class="box" aria-keyshortcuts={keys} onClick={act}>
      {text(locale, key)}
    </button>
  );
  return (
    <div class="tools">
      {state !== 'confirmed' &&
        tool('sidepanel.confirm', 'y', () => void acts.decide(item, { kind: 'confirmed', reason: null }))}
      {state !== 'dismissed' && tool('sidepanel.dismiss', 'n', () => acts.open(item, 'dismissal'))}
      {state !== 'open' && tool('sidepanel.reopen', undefined, () => void acts.reopen(item))}
      {tool(decision?.note ? 'sidepanel.note.edit' : 'sidepanel.note', 'e', () => acts.open(item, 'note'))}
      {tool('popup.copyOne', 'c', () => void actions.copy(findingText(locale, finding)))}
      {first !== undefined &&
        tool('sidepanel.inForm', undefined, () => {
          cell.value = first;
          tab.value = 'form';
        })}
    </div>
  );
}
