import { type TextKey, text } from '../../lib/locales/text.ts';
import { decisionKindOf, type ReviewedProblem, standingOf } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import type { SidepanelProps } from './state.ts';

interface DecisionToolsProps extends SidepanelProps {
  readonly items: ReviewedProblem['items'];
  /** Fingerprint of the finding that is decided on by itself; null: the whole problem, for which there are keys. */
  readonly effect: string | null;
}

/** Buttons that decide on a problem, or on one of its findings. */
export function DecisionTools({ state, items, effect }: DecisionToolsProps) {
  const { client, actions } = state;
  const standing = standingOf(items);
  const tool = (key: TextKey, keys: string, act: () => void) => (
    <Button
      look={effect === null ? 'box' : 'plain'}
      label={text(client.locale, key)}
      aria-keyshortcuts={effect === null && keys !== '' ? keys : undefined}
      onClick={act}
    />
  );
  return (
    <>
      {standing !== 'confirmed' &&
        tool('sidepanel.confirm', 'y', () => void actions.decide(items, effect, { kind: 'confirmed', reason: null }))}
      {standing !== 'dismissed' &&
        tool('sidepanel.dismiss', 'n', () => actions.openForm({ form: 'dismissal', effect }))}
      {items.some((item) => decisionKindOf(item) !== 'open') &&
        tool('sidepanel.reopen', '', () => void actions.reopen(items, effect))}
      {tool(items[0].decision?.note ? 'sidepanel.note.edit' : 'sidepanel.note', 'e', () =>
        actions.openForm({ form: 'note', effect }),
      )}
    </>
  );
}
