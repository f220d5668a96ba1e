import { text } from '../../lib/locales/text.ts';
import type { Desk } from './store.ts';

/** That decisions cannot be kept or read, and what can be done: always on top until it is over. */
export function Trouble({ desk }: { readonly desk: Desk }) {
  const { client, keeping, review, acts } = desk;
  const { locale } = client;
  const trouble = keeping.trouble.value;
  const damaged = review.subject.value?.damaged ?? 0;
  return (
    <div role="alert">
      {trouble !== null && (
        <div class="trouble">
          <p>{text(locale, `desk.trouble.${trouble}`)}</p>
          <p class="tools">
            <button type="button" class="plain" onClick={() => void acts.exportOpinions()}>
              {text(locale, 'desk.records.export')}
            </button>
            <button type="button" class="plain" onClick={() => void acts.retry()}>
              {text(locale, 'desk.trouble.retry')}
            </button>
          </p>
        </div>
      )}
      {damaged > 0 && <p class="trouble">{text(locale, 'desk.damaged', { count: damaged })}</p>}
    </div>
  );
}
