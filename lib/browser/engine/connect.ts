import { defaultSettings, type Settings } from '../../model/settings.ts';
import type { Counts } from '../../model/view.ts';
import type { KnownContext } from '../../related/known-context.ts';
import type { ExtensionApi } from '../extension-api.ts';
import type { Picked, ToEngine } from '../messages.ts';
import { pageScripts } from '../page/page-scripts.ts';
import { REPORTS_KEY } from '../related/report-changes.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import type { ToBackground, Worded } from '../to-background.ts';
import { createEngine } from './engine.ts';
import { livePage } from './live-page.ts';
import { PICKS } from './picks.ts';

/** Puts one engine into this page and connects it to the extension; where there is one, that one audits again. */
export function connectEngine({ runtime, storage }: ExtensionApi<'runtime' | 'storage'>): void {
  const shared = pageScripts();
  if (shared.engine?.alive) {
    shared.engine.refresh();
    return;
  }
  shared.engine?.dispose();

  /** Gives the answer; undefined where nobody answers: an updated extension leaves its old scripts behind. */
  async function send(message: ToBackground): Promise<unknown> {
    try {
      return await runtime.sendMessage(message);
    } catch {
      return undefined;
    }
  }
  let last: Counts | null = null;
  const audited = (counts: Counts | null) => {
    last = counts;
    void send({ type: 'audited', counts });
  };
  const alive = () => runtime.id !== undefined;
  const engine = createEngine(livePage(document), {
    alive,
    audited,
    async loadFold() {
      if (shared.fold === undefined) await send({ type: 'dictionaryNeeded' });
      if (shared.fold === undefined) throw new Error('The dictionary of traditional characters could not be loaded.');
      return shared.fold;
    },
    knownContext: async (report) => ((await send({ type: 'read', report })) as KnownContext | undefined) ?? null,
    loadSettings: async () => ((await send({ type: 'settingsNeeded' })) as Settings | undefined) ?? defaultSettings,
    card: {
      word: async (messages) => ((await send({ type: 'wordsNeeded', messages })) as Worded | undefined) ?? null,
    },
  });

  runtime.onMessage.addListener((message: unknown, sender, answer: (reply: unknown) => void) => {
    // Only this extension's own pages get here: a web page cannot send to a content script.
    if (sender.id !== runtime.id) return false;
    engine.answer(message as ToEngine).then(answer, (error: unknown) => answer({ error: String(error) }));
    return true;
  });

  storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (SETTINGS_KEY in changes) engine.refresh();
    else engine.onReportChange(changes[REPORTS_KEY]?.newValue);
  });

  runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== runtime.id || port.name !== PICKS) return;
    const sendPicked = (cell: string) => port.postMessage({ type: 'picked', cell } satisfies Picked);
    port.onDisconnect.addListener(engine.follow(sendPicked));
  });

  const listening = new AbortController();
  const { signal } = listening;
  // The badge is cleared when a page is left; a page out of the back/forward cache runs no script anew.
  addEventListener('pageshow', (event) => event.persisted && engine.reportCounts(), { signal });
  // Only the tab's own navigation clears the badge, so a frame reports its own end.
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
