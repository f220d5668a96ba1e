import { vi } from 'vitest';
import type { ToEngine } from '../../lib/browser/messages.ts';
import type { createTabLink } from '../../lib/browser/tab/tab-link.ts';
import { fakeEvent } from './fake-event.ts';

interface Frame {
  readonly type?: string;
  /** What its engine answers; without one there is no engine yet. */
  answer?: ((message: ToEngine) => unknown) | undefined;
}

export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  active: boolean;
  readonly url?: string | undefined;
  /** By frame id; null: no script may run. */
  frames: Readonly<Record<number, Frame>> | null;
}

/** An engine's answer for a page without a report. */
export const nothing = (address: string) => ({
  view: { kind: 'none', reason: 'notReport', year: null },
  marks: false,
  address,
  page: '',
  decisions: [],
});

interface FakePort {
  readonly tabId: number;
  readonly info: object;
  readonly disconnect: () => void;
  readonly onMessage: ReturnType<typeof fakeEvent<[unknown]>>;
  readonly onDisconnect: ReturnType<typeof fakeEvent<[]>>;
}

/** The tabs of a browser, their frames, and the engines in them; injecting an engine gives a frame that of `injected`. */
export function fakeTabs(tabs: readonly FakeTab[], injected = nothing('http://injected/')) {
  const ports: FakePort[] = [];
  const find = (id: number) => tabs.find((tab) => tab.id === id);
  const extension = {
    runtime: { onMessage: fakeEvent<[unknown, { tab?: { id: number } }]>() },
    tabs: {
      async get(id: number) {
        const tab = find(id);
        if (tab === undefined) throw new Error(`No tab with id: ${id}`);
        return { ...tab };
      },
      query: async ({ windowId }: { windowId: number }) =>
        tabs.filter((tab) => tab.active && tab.windowId === windowId).map((tab) => ({ ...tab })),
      sendMessage: vi.fn(async (id: number, message: ToEngine, { frameId }: { frameId: number }) => {
        const answer = find(id)?.frames?.[frameId]?.answer;
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer(message);
      }),
      captureVisibleTab: vi.fn<(windowId: number, options: object) => Promise<string>>(),
      connect(tabId: number, info: object): FakePort {
        const port = { tabId, info, disconnect: vi.fn(), onMessage: fakeEvent<[unknown]>(), onDisconnect: fakeEvent() };
        ports.push(port);
        return port;
      },
      onUpdated: fakeEvent<[number, { status?: string }]>(),
      onRemoved: fakeEvent<[number]>(),
      onActivated: fakeEvent<[{ tabId: number; windowId: number }]>(),
    },
    scripting: {
      async executeScript({ target, files }: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) {
        const frames = find(target.tabId)?.frames ?? null;
        if (frames === null) throw new Error('Cannot access contents of the page.');
        const [frame] = (target.frameIds ?? []).map((id) => frames[id]);
        if (files !== undefined && frame !== undefined) frame.answer = () => injected;
        return Object.entries(frames).map(([frameId, { type = 'text/html', answer }]) => ({
          frameId: Number(frameId),
          result: { type, engine: answer !== undefined },
        }));
      },
    },
  };
  return { ports, extension, asExtension: extension as unknown as Parameters<typeof createTabLink>[0] };
}
