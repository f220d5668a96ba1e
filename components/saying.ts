import { type Signal, signal } from '@preact/signals';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { MessageData } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';

/** The line of a page that says what was just done (`Said` shows it). */
export interface Saying {
  /** Read out by screen readers; '': nothing to say. */
  readonly said: Signal<string>;
  say(key: TextKey, data?: MessageData): void;
}

export function notesIn(locale: () => Locale): Saying {
  const said = signal('');
  return {
    said,
    say(key, data) {
      // Emptied first, so that the same word said twice is read out twice.
      said.value = '';
      queueMicrotask(() => {
        said.value = text(locale(), key, data);
      });
    },
  };
}
