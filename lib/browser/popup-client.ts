import type { browser } from 'wxt/browser';
import type { Locale } from '../locales/index.ts';
import type { AuditView } from '../model/view.ts';
import { ENGINE } from './background.ts';
import { localeFor } from './locale.ts';
import {
  type EngineMessages,
  type EngineState,
  engineStateSchema,
  type FocusReply,
  focusReplySchema,
} from './messages.ts';

type Extension = Pick<typeof browser, 'i18n' | 'runtime' | 'scripting' | 'tabs' | 'windows'>;

/** `denied`: no right to read this tab (any more); `pdf`: the browser's own viewer; `browser`: a page of the browser. */
export type Page =
  | { readonly kind: 'unreadable'; readonly why: 'browser' | 'pdf' | 'denied' }
  | { readonly kind: 'audited'; readonly view: AuditView; readonly marks: boolean };

/**
 * What the popup asks of its tab: the one named by `?tab=` (the popup opened in a window of its own), else the active one.
 */
export function createPopupClient(extension: Extension, address: string) {
  const named = new URL(address).searchParams.get('tab');
  let frame = 0;

  async function tabOf() {
    if (named !== null) return extension.tabs.get(Number(named));
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  async function ask<T extends keyof EngineMessages>(
    request: EngineMessages[T]['request'],
    frameId: number,
  ): Promise<unknown> {
    const tab = await tabOf();
    return extension.tabs.sendMessage(tab?.id ?? -1, request, { frameId });
  }

  /** Frames of the tab that have an engine, and what the top frame shows; null where its scripts are not let in. */
  async function probe(tabId: number) {
    try {
      const results = await extension.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => ({ type: document.contentType, engine: Symbol.for('gouji') in globalThis }),
      });
      return results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
    } catch {
      return null;
    }
  }

  /** The frame of the report, where a frame of another site has it; the top frame is asked first. */
  async function firstReport(frameIds: readonly number[]): Promise<number | undefined> {
    for (const frameId of frameIds.toSorted((a, b) => a - b)) {
      const { view } = engineStateSchema.parse(await ask<'state'>({ type: 'state' }, frameId));
      if (view.kind === 'report') return frameId;
    }
    return undefined;
  }

  async function open(): Promise<Page> {
    const tab = await tabOf();
    if (tab?.id === undefined) return { kind: 'unreadable', why: 'browser' };
    const frames = await probe(tab.id);
    if (frames === null) return { kind: 'unreadable', why: whyNot(tab.url, named !== null) };
    if (frames.some(({ frameId, type }) => frameId === 0 && type === 'application/pdf')) {
      return { kind: 'unreadable', why: 'pdf' };
    }
    const engines = frames.filter(({ engine }) => engine).map(({ frameId }) => frameId);
    const reported = await firstReport(engines);
    if (reported === undefined && !engines.includes(0)) {
      await extension.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [ENGINE] });
    }
    frame = reported ?? 0;
    return page(engineStateSchema.parse(await ask<'open'>({ type: 'open' }, frame)));
  }

  return {
    locale: localeFor(extension.i18n.getUILanguage()) satisfies Locale,
    version: extension.runtime.getManifest().version,
    /** Whether this is a window of its own, which stays open beside the page. */
    detached: named !== null,
    open,
    async audit(): Promise<Page> {
      return page(engineStateSchema.parse(await ask<'audit'>({ type: 'audit' }, frame)));
    },
    async setMarks(on: boolean): Promise<Page> {
      return page(engineStateSchema.parse(await ask<'marks'>({ type: 'marks', on }, frame)));
    },
    async focus(fingerprint: string): Promise<FocusReply> {
      return focusReplySchema.parse(await ask<'focus'>({ type: 'focus', fingerprint }, frame));
    },
    async detach(): Promise<void> {
      const tab = await tabOf();
      await extension.windows.create({
        url: `${extension.runtime.getURL('/popup.html')}?tab=${tab?.id}`,
        type: 'popup',
        width: 460,
        height: 720,
      });
    },
    /** The page's address, for a report of an error that the user copies himself. */
    async address(): Promise<string> {
      return (await tabOf())?.url ?? '';
    },
    copy: (text: string) => navigator.clipboard.writeText(text),
    /** Calls `changed` when the tab shows another page or its audit was redone. */
    subscribe(changed: () => void): void {
      extension.runtime.onMessage.addListener((_message, sender) => {
        void tabOf().then((tab) => sender.tab?.id === tab?.id && changed());
        return undefined;
      });
      extension.tabs.onUpdated.addListener((tabId, change) => {
        if (change.status === 'complete') void tabOf().then((tab) => tabId === tab?.id && changed());
      });
    },
  };
}

function page({ view, marks }: EngineState): Page {
  return { kind: 'audited', view, marks };
}

function whyNot(url: string | undefined, detached: boolean): 'browser' | 'pdf' | 'denied' {
  if (/\.pdf(?:$|[?#])/i.test(url ?? '')) return 'pdf';
  // A click on the button grants every page that an extension may read at all; a window of its own was granted nothing new.
  return detached ? 'denied' : 'browser';
}
