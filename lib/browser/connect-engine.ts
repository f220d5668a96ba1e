import type { browser } from 'wxt/browser';
import { createEngine } from './engine.ts';
import type { ToBackground, ToEngine } from './messages.ts';
import { world } from './world.ts';

type Runtime = Pick<typeof browser.runtime, 'id' | 'onMessage' | 'sendMessage'>;

/** Puts one engine into this page and links it to the extension; where there is one, it only looks again. */
export function connectEngine(runtime: Runtime): void {
  const shared = world();
  if (shared.engine?.alive) {
    shared.engine.refresh();
    return;
  }
  shared.engine?.dispose();

  const engine = createEngine(document, {
    audited: (counts) => void tell({ type: 'audited', counts }),
    async loadFold() {
      if (shared.fold === undefined) await tell({ type: 'dictionaryNeeded' });
      if (shared.fold === undefined) throw new Error('The dictionary of traditional characters could not be loaded.');
      return shared.fold;
    },
  });

  // Every message here comes from this extension's own pages: a page cannot send any.
  const answer = (message: unknown, sender: { id?: string | undefined }) =>
    sender.id === runtime.id ? engine.answer(message as ToEngine) : undefined;
  runtime.onMessage.addListener(answer);

  const listening = new AbortController();
  const { signal } = listening;
  // The badge is cleared when a page is left; a page out of the back/forward cache runs no script anew.
  addEventListener('pageshow', (event) => event.persisted && engine.tell(), { signal });
  // Only the tab's own navigation clears the badge: a frame that goes away says so itself.
  if (window !== window.top)
    addEventListener('pagehide', () => void tell({ type: 'audited', counts: null }), { signal });

  shared.engine = {
    /** An updated or removed extension leaves this script behind with nobody to talk to. */
    get alive() {
      return runtime.id !== undefined;
    },
    refresh: engine.refresh,
    dispose() {
      listening.abort();
      engine.dispose();
    },
  };

  async function tell(message: ToBackground): Promise<void> {
    try {
      await runtime.sendMessage(message);
    } catch {
      // The extension was updated or removed: nobody is there to be told.
    }
  }
}
