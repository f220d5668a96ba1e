import { type Signal, signal } from '@preact/signals';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';

/** The line of a page that says what was just done (`StatusLine` shows it). */
export interface StatusLineState {
  /** Read out by screen readers; '': nothing to say. */
  readonly status: Signal<string>;
  say(key: TextKey, data?: MessageData): void;
}

export function createStatusLine(locale: () => Locale): StatusLineState {
  const status = signal('');
  return {
    status,
    say(key, data) {
      // Emptied first, so that the same word said twice is read out twice.
      status.value = '';
      queueMicrotask(() => {
        status.value = text(locale(), key, data);
      });
    },
  };
}
