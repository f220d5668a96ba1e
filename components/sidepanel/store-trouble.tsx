import { text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import type { SidepanelProps } from './state.ts';

/** Says that decisions cannot be stored or read, with buttons that help; on top until it is over. */
export function Trouble({ state }: SidepanelProps) {
  const { client, store, review, actions } = state;
  const { locale } = client;
  const trouble = store.trouble.value;
  const damaged = review.subject.value?.damaged ?? 0;
  return (
    <div role="alert">
      {trouble !== null && (
        <div class="trouble">
          <p>{text(locale, `sidepanel.trouble.${trouble}`)}</p>
          <p class="tools">
            <Button label={text(locale, 'sidepanel.records.export')} onClick={() => void actions.exportDecisions()} />
            <Button label={text(locale, 'sidepanel.trouble.retry')} onClick={() => void actions.retry()} />
          </p>
        </div>
      )}
      {damaged > 0 && <p class="trouble">{text(locale, 'sidepanel.damaged', { count: damaged })}</p>}
    </div>
  );
}
