import type { TabState } from '../../model/view.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { engineStateSchema, type ToEngine } from '../messages.ts';
import { ENGINE } from '../scripts.ts';
import { framesOf } from './frames.ts';
import { showsPdf } from './pdf-tab.ts';

/** A page with an engine: the tab, the frame whose engine has the report, and the address that was audited. */
export interface LinkedPage {
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  readonly address: string;
}

interface LinkedState {
  readonly page: LinkedPage | null;
  readonly state: TabState;
}

export interface TabLink {
  /** The page of the last state: all questions are about this page, whatever tab is in front now. */
  readonly page: LinkedPage | null;
  /** Links to the page that the tab shows now, and audits it unless that is done. */
  open(): Promise<TabState>;
  /** Gives the state after the engine has done this. */
  ask(message: Extract<ToEngine, { type: 'audit' | 'marks' }>): Promise<TabState>;
  /** Rejects where there is no engine to answer. */
  send(message: ToEngine): Promise<unknown>;
  /** Calls `changed` when the tab shows another page or was audited again, or another tab came in front, `decided` after decisions. */
  subscribe(changed: () => void, decided?: () => void): void;
}

export interface TabChoice {
  /** The tab to stay with; null: the one in front. */
  readonly tabId: number | null;
  /** The window whose front tab is meant. */
  readonly windowId: number;
  /** Whether the user just called the extension on the tab: then the browser refuses only pages closed to all extensions. */
  readonly called: boolean;
}

/** Connects popup and side panel to their tab. */
export function createTabLink(
  extension: ExtensionApi<'runtime' | 'scripting' | 'tabs'>,
  { tabId, windowId, called }: TabChoice,
): TabLink {
  let page: LinkedPage | null = null;
  /** The id of the last tab, whose page may still be loading. */
  let watched: number | undefined;
  let latest: Promise<LinkedState> = Promise.resolve({ page: null, state: unreadable('closed') });

  async function findTab() {
    if (tabId !== null) return extension.tabs.get(tabId).catch(() => undefined);
    const [front] = await extension.tabs.query({ active: true, windowId });
    return front;
  }

  async function reach(): Promise<LinkedState> {
    const tab = await findTab();
    watched = tab?.id;
    if (tab?.id === undefined) return { page: null, state: unreadable(tabId === null ? 'browser' : 'closed') };
    const linked = { tabId: tab.id, windowId: tab.windowId, frameId: 0, address: tab.url ?? '' };
    const frames = await framesOf(extension, tab.id);
    if (frames === null) {
      const refused = called || tab.url !== undefined ? 'browser' : 'denied';
      return { page: linked, state: unreadable((await showsPdf(tab)) ? 'pdf' : refused) };
    }
    if (frames.some(({ frameId, type }) => frameId === 0 && type === 'application/pdf')) {
      return { page: linked, state: unreadable('pdf') };
    }
    const engines = frames.filter(({ engine }) => engine).map(({ frameId }) => frameId);
    const reported = await firstReport(linked, engines);
    if (reported === undefined && !engines.includes(0)) {
      await extension.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ENGINE });
    }
    return request({ ...linked, frameId: reported ?? 0 }, { type: 'open' });
  }

  /** The frame of the report, where a frame of another site has it; the top frame comes first. */
  async function firstReport(linked: LinkedPage, frameIds: readonly number[]): Promise<number | undefined> {
    for (const frameId of frameIds) {
      const { state } = await request({ ...linked, frameId }, { type: 'state' });
      if (state.kind === 'audited' && state.view.kind === 'report') return frameId;
    }
    return undefined;
  }

  async function request(to: LinkedPage, message: ToEngine): Promise<LinkedState> {
    const { address, ...audited } = engineStateSchema.parse(await sendTo(to, message));
    return { page: { ...to, address }, state: { kind: 'audited', ...audited } };
  }

  async function sendTo({ tabId, frameId }: LinkedPage, message: ToEngine): Promise<unknown> {
    return extension.tabs.sendMessage(tabId, message, { frameId });
  }

  /** Of simultaneous questions only the last counts: an earlier one is about a page that was left. */
  async function show(state: Promise<LinkedState>): Promise<TabState> {
    latest = state;
    for (;;) {
      const awaited: Promise<LinkedState> = latest;
      const shown = await awaited.catch((error: unknown) => {
        if (awaited === latest) throw error;
      });
      if (shown === undefined || awaited !== latest) continue;
      page = shown.page;
      return shown.state;
    }
  }

  return {
    get page() {
      return page;
    },
    open: () => show(reach()),
    ask: (message) => show(latest.then((shown) => request(required(shown.page), message))),
    send: async (message) => sendTo(required(page), message),
    subscribe(changed, decided) {
      extension.runtime.onMessage.addListener((message, sender) => {
        if (sender.tab?.id === undefined || sender.tab.id !== watched) return undefined;
        if ((message as { type?: unknown } | null)?.type === 'reviewed') decided?.();
        else changed();
        return undefined;
      });
      extension.tabs.onUpdated.addListener((id, { status }) => {
        if (status === 'complete' && id === watched) changed();
      });
      extension.tabs.onRemoved.addListener((id) => {
        if (id === tabId) changed();
      });
      extension.tabs.onActivated.addListener((info) => {
        if (tabId === null && info.windowId === windowId) changed();
      });
    },
  };
}

type Why = Extract<TabState, { kind: 'unreadable' }>['why'];

function unreadable(why: Why): TabState {
  return { kind: 'unreadable', why };
}

function required(page: LinkedPage | null): LinkedPage {
  if (page === null) throw new Error('There is no page to ask.');
  return page;
}
