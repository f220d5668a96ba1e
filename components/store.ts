import { type Signal, signal } from '@preact/signals';
import type { TextKey } from '../lib/locales/text.ts';
import type { TabState } from '../lib/model/view.ts';
import type { Client } from './client.ts';

export type Screen = { readonly kind: 'reading' } | TabState | { readonly kind: 'failed'; readonly error: string };

export interface Store {
  readonly client: Client;
  readonly screen: Signal<Screen>;
  /** Fingerprint of the finding or claim last gone to. */
  readonly current: Signal<string | null>;
  /** A word on what was just done, read out by screen readers; null: nothing to say. */
  readonly said: Signal<TextKey | null>;
  readonly actions: {
    open(): Promise<void>;
    audit(): Promise<void>;
    toggleMarks(on: boolean): Promise<void>;
    go(fingerprint: string): Promise<void>;
    copy(text: string): Promise<void>;
    detach(): Promise<void>;
  };
}

/** State of one popup: what the page shows, and what the reader does with it. */
export function createStore(client: Client): Store {
  const screen = signal<Screen>({ kind: 'reading' });
  const current = signal<string | null>(null);
  const said = signal<TextKey | null>(null);

  async function show(ask: () => Promise<TabState>): Promise<void> {
    try {
      screen.value = await ask();
    } catch (error) {
      screen.value = { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  /** Empties the line first, so that the same word said twice is read out twice. */
  function say(key: TextKey): void {
    said.value = null;
    queueMicrotask(() => {
      said.value = key;
    });
  }

  return {
    client,
    screen,
    current,
    said,
    actions: {
      open: () => show(client.open),
      async audit() {
        screen.value = { kind: 'reading' };
        said.value = null;
        // Opened anew: the page may be another by now, or its engine may have gone with an update.
        await show(async () => {
          await client.open();
          return client.audit();
        });
      },
      toggleMarks: (on) => show(() => client.setMarks(on)),
      async go(fingerprint) {
        current.value = fingerprint;
        said.value = null;
        try {
          const reply = await client.focus(fingerprint);
          if (reply !== 'shown') say(`popup.focus.${reply}`);
        } catch {
          say('popup.focus.gone');
        }
      },
      async copy(text) {
        try {
          await client.copy(text);
          say('popup.copied');
        } catch {
          say('popup.copyFailed');
        }
      },
      detach: client.detach,
    },
  };
}
