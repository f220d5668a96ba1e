import { createEngine } from './engine.ts';
import type { ToBackground, ToEngine } from './messages.ts';
import { type Runtime, send } from './native.ts';
import { world } from './world.ts';

/** Puts one engine into this page and links it to the extension; where there is one, it only looks again. */
export function connectEngine(runtime: Runtime): void {
  const shared = world();
  if (shared.engine?.alive) {
    shared.engine.refresh();
    return;
  }
  shared.engine?.dispose();

  const tell = (message: ToBackground) => send(runtime, message);
  const engine = createEngine(document, {
    audited: (counts) => void tell({ type: 'audited', counts }),
    async loadFold() {
      if (shared.fold === undefined) await tell({ type: 'dictionaryNeeded' });
      if (shared.fold === undefined) throw new Error('The dictionary of traditional characters could not be loaded.');
      return shared.fold;
    },
    readProse(facts) {
      if (shared.readProse === undefined) throw new Error('The reader of prose is not in this page.');
      return shared.readProse(facts);
    },
  });

  runtime.onMessage.addListener((message, sender, answer) => {
    // Only this extension's own pages get here: a web page cannot send to a content script.
    if (sender.id !== runtime.id) return false;
    engine.answer(message as ToEngine).then(answer, (error: unknown) => answer({ error: String(error) }));
    return true;
  });

  const listening = new AbortController();
  const { signal } = listening;
  // The badge is cleared when a page is left; a page out of the back/forward cache runs no script anew.
  addEventListener('pageshow', (event) => event.persisted && engine.tell(), { signal });
  // Only the tab's own navigation clears the badge: a frame that goes away says so itself.
  if (window !== window.top) {
    addEventListener('pagehide', () => void tell({ type: 'audited', counts: null }), { signal });
  }

  shared.engine = {
    get alive() {
      return runtime.id !== undefined;
    },
    refresh: engine.refresh,
    dispose() {
      listening.abort();
      engine.dispose();
    },
  };
}
