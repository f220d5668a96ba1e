import type { StatusLineState } from './status-line-state.ts';

/** The line that says the result of the last action. It is always present, so that screen readers notice changes. */
export function StatusLine({ state }: { readonly state: Pick<StatusLineState, 'status'> }) {
  return (
    <p class="status" role="status">
      {state.status.value}
    </p>
  );
}
