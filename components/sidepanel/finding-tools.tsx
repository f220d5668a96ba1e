import { type TextKey, text } from '../../lib/locales/text.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import { findingText } from '../notice-text.ts';
import type { SidepanelProps } from './state.ts';

/** Buttons for the chosen finding. */
export function FindingTools({ state, item }: SidepanelProps & { readonly item: DecidedFinding }) {
  const { client, actions, cell, tab } = state;
  const { locale } = client;
  const { finding, decision } = item;
  const kind = decisionKindOf(item);
  const [first] = finding.cells;
  const tool = (key: TextKey, keys: string | undefined, act: () => void) => (
    <Button look="box" label={text(locale, key)} aria-keyshortcuts={keys} onClick={act} />
  );
  return (
    <div class="tools">
      {kind !== 'confirmed' &&
        tool('sidepanel.confirm', 'y', () => void actions.decide(item, { kind: 'confirmed', reason: null }))}
      {kind !== 'dismissed' && tool('sidepanel.dismiss', 'n', () => actions.openForm(item, 'dismissal'))}
      {kind !== 'open' && tool('sidepanel.reopen', undefined, () => void actions.reopen(item))}
      {tool(decision?.note ? 'sidepanel.note.edit' : 'sidepanel.note', 'e', () => actions.openForm(item, 'note'))}
      {tool('popup.copyOne', 'c', () => void actions.copy(findingText(locale, finding)))}
      {first !== undefined &&
        tool('sidepanel.inForm', undefined, () => {
          cell.value = first;
          tab.value = 'form';
        })}
    </div>
  );
}
