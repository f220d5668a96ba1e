import type { ReviewedFinding } from '../../lib/findings/decisions.ts';
import { type TextKey, text } from '../../lib/locales/text.ts';
import { findingText } from '../notice-text.ts';
import { stateOf } from './review.ts';
import type { Desk } from './store.ts';

/** What can be done with the chosen finding. */
export function FindingTools({ desk, item }: { readonly desk: Desk; readonly item: ReviewedFinding }) {
  const { client, actions, acts, cell, tab } = desk;
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
        tool('desk.confirm', 'y', () => void acts.decide(item, { kind: 'confirmed', reason: null }))}
      {state !== 'dismissed' && tool('desk.dismiss', 'n', () => acts.open(item, 'dismissal'))}
      {state !== 'open' && tool('desk.reopen', undefined, () => void acts.reopen(item))}
      {tool(decision?.note ? 'desk.note.edit' : 'desk.note', 'e', () => acts.open(item, 'note'))}
      {tool('popup.copyOne', 'c', () => void actions.copy(findingText(locale, finding)))}
      {first !== undefined &&
        tool('desk.inForm', undefined, () => {
          cell.value = first;
          tab.value = 'form';
        })}
    </div>
  );
}
