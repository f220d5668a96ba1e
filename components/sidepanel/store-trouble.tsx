import { text } from '../../lib/locales/text.ts';
import type { SidepanelState } from './state.ts';

/** That decisions cannot be kept or read, and what can be done: always on top until it is over. */
export function Trouble({ state }: { readonly state: SidepanelState }) {
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
            <button type="button" class="plain" onClick={() => void actions.exportDecisions()}>
              {text(locale, 'sidepanel.records.export')}
            </button>
            <button type="button" class="plain" onClick={() => void actions.retry()}>
              {text(locale, 'sidepanel.trouble.retry')}
            </button>
          </p>
        </div>
      )}
      {damaged > 0 && <p class="trouble">{text(locale, 'sidepanel.damaged', { count: damaged })}</p>}
    </div>
  );
}
