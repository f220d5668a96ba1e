import { type Signal, signal } from '@preact/signals';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';

/** The result of the last action on a page, which the status line says. */
export interface StatusLineState {
  /** Screen readers read it out; '' is silent. */
  readonly status: Signal<string>;
  say(key: TextKey, data?: MessageData): void;
}

export function createStatusLine(locale: () => Locale): StatusLineState {
  const status = signal('');
  return {
    status,
    say(key, data) {
      // Emptied first, so that screen readers read a repeated sentence again.
      status.value = '';
      queueMicrotask(() => {
        status.value = text(locale(), key, data);
      });
    },
  };
}

/** The line is always present, so that screen readers notice when it changes. */
export function StatusLine({ state }: { readonly state: Pick<StatusLineState, 'status'> }) {
  return (
    <p class="status" role="status">
      {state.status.value}
    </p>
  );
}
