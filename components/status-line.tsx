import type { StatusLineState } from './status-line-state.ts';

/** The line that says what was just done. Always there, so that screen readers hear it change. */
export function StatusLine({ state }: { readonly state: Pick<StatusLineState, 'status'> }) {
  return (
    <p class="status" role="status">
      {state.status.value}
    </p>
  );
}
