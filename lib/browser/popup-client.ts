import type { browser } from 'wxt/browser';
import type { TabState } from '../model/view.ts';
import { ENGINE } from './background.ts';
import { localeFor } from './locale.ts';
import { engineStateSchema, type FocusReply, focusReplySchema, type ToEngine } from './messages.ts';

type Extension = Pick<typeof browser, 'i18n' | 'runtime' | 'scripting' | 'tabs' | 'windows'>;

/**
 * What the popup asks of its tab: the one named by `?tab=` (the popup opened in a window of its own), else the active one.
 */
export function createPopupClient(extension: Extension, address: string) {
  const named = new URL(address).searchParams.get('tab');
  const detached = named !== null;
  /** The frame whose engine has the report. */
  let frame = 0;

  async function tabOf() {
    if (detached) return extension.tabs.get(Number(named)).catch(() => undefined);
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  async function send(message: ToEngine, frameId: number): Promise<unknown> {
    const tab = await tabOf();
    return tab?.id === undefined ? undefined : extension.tabs.sendMessage(tab.id, message, { frameId });
  }

  async function ask(message: ToEngine, frameId = frame): Promise<TabState> {
    const { view, marks } = engineStateSchema.parse(await send(message, frameId));
    return { kind: 'audited', view, marks };
  }

  async function open(): Promise<TabState> {
    const tab = await tabOf();
    if (tab?.id === undefined) return { kind: 'unreadable', why: detached ? 'closed' : 'browser' };
    const frames = await probe(extension, tab.id);
    if (frames === null) return { kind: 'unreadable', why: whyNot(tab.url, detached) };
    if (frames.some(({ frameId, type }) => frameId === 0 && type === 'application/pdf')) {
      return { kind: 'unreadable', why: 'pdf' };
    }
    const engines = frames.filter(({ engine }) => engine).map(({ frameId }) => frameId);
    const reported = await firstReport(engines);
    if (reported === undefined && !engines.includes(0)) {
      await extension.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ENGINE });
    }
    frame = reported ?? 0;
    return ask({ type: 'open' });
  }

  /** The frame of the report, where a frame of another site has it; the top frame is asked first. */
  async function firstReport(frameIds: readonly number[]): Promise<number | undefined> {
    for (const frameId of frameIds.toSorted((a, b) => a - b)) {
      const state = await ask({ type: 'state' }, frameId);
      if (state.kind === 'audited' && state.view.kind === 'report') return frameId;
    }
    return undefined;
  }

  return {
    locale: localeFor(extension.i18n.getUILanguage()),
    version: extension.runtime.getManifest().version,
    detached,
    open,
    audit: () => ask({ type: 'audit' }),
    setMarks: (on: boolean) => ask({ type: 'marks', on }),
    async focus(fingerprint: string): Promise<FocusReply> {
      return focusReplySchema.parse(await send({ type: 'focus', fingerprint }, frame));
    },
    async detach(): Promise<void> {
      const tab = await tabOf();
      const url = `${extension.runtime.getURL('/popup.html')}?tab=${tab?.id}`;
      await extension.windows.create({ url, type: 'popup', width: 460, height: 720 });
    },
    async address(): Promise<string> {
      return (await tabOf())?.url ?? '';
    },
    copy: (text: string) => navigator.clipboard.writeText(text),
    subscribe(changed: () => void): void {
      const ifOurs = (tabId: number | undefined) => void tabOf().then((tab) => tab?.id === tabId && changed());
      extension.runtime.onMessage.addListener((_message, sender) => {
        ifOurs(sender.tab?.id);
        return undefined;
      });
      extension.tabs.onUpdated.addListener((tabId, { status }) => {
        if (status === 'complete') ifOurs(tabId);
      });
    },
  };
}

/** What the tab's frames show and which of them has a living engine; null where no script is let in. */
async function probe({ scripting }: Pick<Extension, 'scripting'>, tabId: number) {
  try {
    const results = await scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the page's frames, so it can refer to nothing here; the key is that of world.ts.
      func: () => {
        const world = Reflect.get(globalThis, Symbol.for('gouji')) as { engine?: { alive: boolean } } | undefined;
        return { type: document.contentType, engine: world?.engine?.alive === true };
      },
    });
    return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
  } catch {
    return null;
  }
}

function whyNot(url: string | undefined, detached: boolean): 'browser' | 'pdf' | 'denied' {
  if (/\.pdf(?:$|[?#])/i.test(url ?? '')) return 'pdf';
  // A click on the button grants every page that an extension may read at all; a window of its own was granted nothing new.
  return detached ? 'denied' : 'browser';
}
