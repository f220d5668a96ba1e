import type { Saying } from './saying.ts';

/** The line that says what was just done. Always there, so that screen readers hear it change. */
export function Said({ store }: { readonly store: Pick<Saying, 'said'> }) {
  return (
    <p class="said" role="status">
      {store.said.value}
    </p>
  );
}
