import { type Signal, signal } from '@preact/signals';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';

/** The line of a page that says the result of the last action (`StatusLine` shows it). */
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
