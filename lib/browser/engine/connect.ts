import type { Decision } from '../../model/decision.ts';
import { defaultSettings, type Settings } from '../../model/settings.ts';
import type { Tally } from '../../model/view.ts';
import type { KnownContext } from '../../related/known-context.ts';
import { DECISIONS_KEY } from '../decision-changes.ts';
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
  let last: Tally | null = null;
  const report = (type: 'audited' | 'reviewed') => (tally: Tally | null) => {
    last = tally;
    void send({ type, tally });
  };
  const audited = report('audited');
  const alive = () => runtime.id !== undefined;
  const engine = createEngine(livePage(document), {
    alive,
    audited,
    reviewed: report('reviewed'),
    // The background has parsed them.
    decisions: async ({ former, ...report }) =>
      ((await send({ type: 'decisionsNeeded', ...report, former: [...former] })) as readonly Decision[] | undefined) ??
      [],
    async loadFold() {
      if (shared.fold === undefined) await send({ type: 'dictionaryNeeded' });
      if (shared.fold === undefined) throw new Error('The dictionary of traditional characters could not be loaded.');
      return shared.fold;
    },
    knownContext: async (report, page) =>
      ((await send({ type: 'read', report, page })) as KnownContext | undefined) ?? null,
    loadSettings: async () => ((await send({ type: 'settingsNeeded' })) as Settings | undefined) ?? defaultSettings,
    card: {
      word: async (messages) => ((await send({ type: 'wordsNeeded', messages })) as Worded | undefined) ?? null,
      decide: async (decisions) => void (await send({ type: 'decide', decisions: [...decisions] })),
      // A dialogue of the browser's own: whatever is typed into a page, the page's scripts hear.
      // Browsers show none for a frame of another site.
      askNote: window === window.top ? (question, present) => window.prompt(question, present) : null,
      openPanel: (fingerprint) => void send({ type: 'panelWanted', fingerprint }),
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
    if (DECISIONS_KEY in changes) engine.onDecisionChange(changes[DECISIONS_KEY]?.newValue);
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
  addEventListener('pageshow', (event) => event.persisted && engine.reportTally(), { signal });
  // Only the tab's own navigation clears the badge, so a frame reports its own end.
  if (window !== window.top) {
    addEventListener('pagehide', () => audited(null), { signal });
  }

  shared.engine = {
    get alive() {
      return alive();
    },
    get tally() {
      return last;
    },
    refresh: engine.refresh,
    dispose() {
      listening.abort();
      engine.dispose();
    },
  };
}
