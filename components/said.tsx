import type { Store } from './store.ts';

/** The line that says what was just done. Always there, so that screen readers hear it change. */
export function Said({ store }: { readonly store: Store }) {
  return (
    <p class="said" role="status">
      {store.said.value}
    </p>
  );
}
