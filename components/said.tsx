import { text } from '../lib/locales/text.ts';
import type { Store } from './store.ts';

/** The line that says what was just done. Always there, so that screen readers hear it change. */
export function Said({ store }: { readonly store: Store }) {
  const key = store.said.value;
  return (
    <p class="said" role="status">
      {key === null ? '' : text(store.client.locale, key)}
    </p>
  );
}
