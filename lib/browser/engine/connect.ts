import type { Counts } from '../../model/view.ts';
import type { Picked, ToEngine } from '../messages.ts';
import { type Runtime, type Storage, send } from '../page/native.ts';
import { world } from '../page/world.ts';
import type { KnownContext } from '../related/known-context.ts';
import { REPORTS_KEY } from '../related/report-changes.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import type { ToBackground } from '../to-background.ts';
import { createEngine } from './engine.ts';
import { PICKS } from './picks.ts';
import { livePage } from './shown.ts';

/** Puts one engine into this page and links it to the extension; where there is one, it only looks again. */
export function connectEngine(runtime: Runtime, storage: Storage): void {
  const shared = world();
  if (shared.engine?.alive) {
    shared.engine.refresh();
    return;
  }
  shared.engine?.dispose();

  const tell = (message: ToBackground) => send(runtime, message);
  let last: Counts | null = null;
  const audited = (counts: Counts | null) => {
    last = counts;
    void tell({ type: 'audited', counts });
  };
  const alive = () => runtime.id !== undefined;
  const engine = createEngine(livePage(document), {
    alive,
    audited,
    async loadFold() {
      if (shared.fold === undefined) await tell({ type: 'dictionaryNeeded' });
      if (shared.fold === undefined) throw new Error('The dictionary of traditional characters could not be loaded.');
      return shared.fold;
    },
    async knownContext(report) {
      try {
        return ((await runtime.sendMessage({ type: 'read', report } satisfies ToBackground)) as KnownContext) ?? null;
      } catch {
        // Updated under this page: the report is judged by itself.
        return null;
      }
    },
    async loadSettings() {
      try {
        return (await storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
      } catch {
        // Updated under this page, or no storage: as settings come.
        return undefined;
      }
    },
  });

  runtime.onMessage.addListener((message, sender, answer) => {
    // Only this extension's own pages get here: a web page cannot send to a content script.
    if (sender.id !== runtime.id) return false;
    engine.answer(message as ToEngine).then(answer, (error: unknown) => answer({ error: String(error) }));
    return true;
  });

  storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (SETTINGS_KEY in changes) engine.refresh();
    else engine.hear(changes[REPORTS_KEY]?.newValue);
  });

  runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== runtime.id || port.name !== PICKS) return;
    const tellPicked = (cell: string) => port.postMessage({ type: 'picked', cell } satisfies Picked);
    port.onDisconnect.addListener(engine.follow(tellPicked));
  });

  const listening = new AbortController();
  const { signal } = listening;
  // The badge is cleared when a page is left; a page out of the back/forward cache runs no script anew.
  addEventListener('pageshow', (event) => event.persisted && engine.tell(), { signal });
  // Only the tab's own navigation clears the badge: a frame that goes away says so itself.
  if (window !== window.top) {
    addEventListener('pagehide', () => audited(null), { signal });
  }

  shared.engine = {
    get alive() {
      return alive();
    },
    get counts() {
      return last;
    },
    refresh: engine.refresh,
    dispose() {
      listening.abort();
      engine.dispose();
    },
  };
}
