import { type Signal, signal } from '@preact/signals';
import type { PageClient, PlaceSide } from '../lib/model/clients/page.ts';
import type { TabState } from '../lib/model/view.ts';
import { createStatusLine, type StatusLineState } from './status-line.tsx';

/** What the page shows, or why that cannot be shown. */
export type ScreenState = { readonly kind: 'reading' } | TabState | { readonly kind: 'failed'; readonly error: string };

export function failed(error: unknown): ScreenState {
  return { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** State that popup and side panel share: what the page shows and the place last shown. */
export interface PageState<C extends PageClient = PageClient> extends StatusLineState {
  readonly client: C;
  readonly screen: Signal<ScreenState>;
  /** Fingerprint of the finding or claim shown last. */
  readonly current: Signal<string | null>;
  readonly actions: {
    open(): Promise<void>;
    audit(): Promise<void>;
    toggleMarks(on: boolean): Promise<void>;
    go(fingerprint: string, side?: PlaceSide): Promise<void>;
    /** Says so where a place cannot be shown. */
    goTo(focus: () => ReturnType<PageClient['focus']>): Promise<void>;
    copy(words: string): Promise<void>;
  };
}

export function createPageState<C extends PageClient>(client: C): PageState<C> {
  const screen = signal<ScreenState>({ kind: 'reading' });
  const current = signal<string | null>(null);
  const { status, say } = createStatusLine(() => client.locale);

  async function show(ask: () => Promise<TabState>): Promise<void> {
    try {
      screen.value = await ask();
    } catch (error) {
      screen.value = failed(error);
    }
  }

  async function goTo(focus: () => ReturnType<PageClient['focus']>): Promise<void> {
    status.value = '';
    try {
      const reply = await focus();
      if (typeof reply !== 'string') say('popup.focus.tab', reply);
      else if (reply !== 'shown') say(`popup.focus.${reply}`);
    } catch {
      say('popup.focus.gone');
    }
  }

  return {
    client,
    screen,
    current,
    status,
    say,
    actions: {
      open: () => show(client.open),
      async audit() {
        screen.value = { kind: 'reading' };
        status.value = '';
        // Opened again: the tab may show another page by now, or an update may have removed the engine.
        await show(async () => {
          await client.open();
          return client.audit();
        });
      },
      toggleMarks: (on) => show(() => client.setMarks(on)),
      async go(fingerprint, ...side) {
        current.value = fingerprint;
        await goTo(() => client.focus(fingerprint, ...side));
      },
      goTo,
      async copy(words) {
        try {
          await client.copy(words);
          say('popup.copied');
        } catch {
          say('popup.copyFailed');
        }
      },
    },
  };
}
