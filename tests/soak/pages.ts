/** One browser session through many pages: badges are right at every step, and nothing grows. */
import { deepEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Extension } from '../e2e/chromium.ts';
import { clean, faulty, portal } from '../e2e/pages.ts';
import { seeded } from '../generator/random.ts';

const framed = (source: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>办公室</title></head><body><h1>办公室</h1>
   <iframe src="${source}" width="1000" height="500"></iframe></body></html>`;

export const soakPages = {
  '/report.html': faulty,
  '/clean.html': clean,
  '/portal.html': portal,
  '/framed.html': framed('/report.html'),
  '/other.html': framed('http://data.beihu.gov.cn/report.html'),
} as const;

/** Three places are wrong in the report (pages.ts), none in the clean one; what is no report has no badge. */
const badges: Readonly<Record<keyof typeof soakPages, string>> = {
  '/report.html': '3',
  '/clean.html': '✓',
  '/portal.html': '',
  '/framed.html': '3',
  '/other.html': '3',
};
const kinds = Object.keys(badges) as readonly (keyof typeof soakPages)[];

interface Tab {
  readonly page: Page;
  /** Addresses that were visited, and which of them is shown. */
  history: string[];
  at: number;
}

/** Megabytes in use after a collection. */
export interface Memory {
  readonly worker: number;
  /** The tab that stays open from the first page to the last, on the same report. */
  readonly page: number;
}

export interface Soak {
  readonly visited: number;
  readonly closedWhileLoading: number;
  readonly memory: readonly Memory[];
}

const MOST_TABS = 5;
/** Milliseconds until a badge is right, on a machine that does other things too. */
const PATIENCE = 30_000;

export async function soakSession(
  extension: Extension,
  pages: number,
  seed: number,
  log: (line: string) => void = () => {},
): Promise<Soak> {
  const random = seeded(seed);
  const open: Tab[] = [];
  const memory: Memory[] = [];
  let [visited, closedWhileLoading] = [0, 0];
  const address = () => {
    const kind = kinds[random.int(0, kinds.length - 1)] as (typeof kinds)[number];
    return `http://www.office${random.int(0, 20)}.gov.cn${kind}?${visited}`;
  };
  const expectedAt = (url: string) => badges[new URL(url).pathname as keyof typeof badges];

  async function badgeIs(tab: Tab): Promise<void> {
    const url = tab.history[tab.at] as string;
    const until = Date.now() + PATIENCE;
    for (;;) {
      const { text } = await extension.badge(tab.page);
      if (text === expectedAt(url)) return;
      if (Date.now() > until) deepEqual([url, text], [url, expectedAt(url)]);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function go(tab: Tab, url: string): Promise<void> {
    await tab.page.goto(url);
    tab.history = [...tab.history.slice(0, tab.at + 1), url];
    tab.at = tab.history.length - 1;
  }

  async function newTab(): Promise<Tab> {
    const tab: Tab = { page: await extension.context.newPage(), history: [], at: -1 };
    await go(tab, address());
    open.push(tab);
    return tab;
  }

  const staying: Tab = { page: await extension.context.newPage(), history: [], at: -1 };
  const measure = async () => {
    await go(staying, 'http://www.nanhu.gov.cn/report.html');
    await badgeIs(staying);
    const found = { worker: await workerHeap(extension), page: await pageHeap(extension, staying.page) };
    memory.push(found);
    log(`${visited} pages: worker ${found.worker.toFixed(1)} MB, page ${found.page.toFixed(1)} MB`);
  };
  const every = Math.max(10, Math.floor(pages / 20));
  await measure();
  while (visited < pages) {
    visited += 1;
    const tab = open[random.int(0, Math.max(0, open.length - 1))];
    const dice = random.int(0, 9);
    if (tab === undefined || (dice < 3 && open.length < MOST_TABS)) await badgeIs(await newTab());
    else if (dice < 5) {
      await go(tab, address());
      await badgeIs(tab);
    } else if (dice < 6 && tab.at > 0) {
      await tab.page.goBack();
      tab.at -= 1;
      await badgeIs(tab);
    } else if (dice < 7 && tab.at < tab.history.length - 1) {
      await tab.page.goForward();
      tab.at += 1;
      await badgeIs(tab);
    } else if (dice < 8) {
      await tab.page.reload();
      await badgeIs(tab);
    } else {
      // The page may be loading, being read, or waiting for the words of its card.
      const loading = tab.page.goto(address()).catch(() => null);
      await new Promise((done) => setTimeout(done, random.int(0, 120)));
      await tab.page.close();
      await loading;
      open.splice(open.indexOf(tab), 1);
      closedWhileLoading += 1;
    }
    if (visited % every === 0) await measure();
  }
  // What stayed open is as it was.
  for (const tab of open) await badgeIs(tab);
  await Promise.all([...open, staying].map(({ page }) => page.close()));
  return { visited, closedWhileLoading, memory };
}

const megabytes = (bytes: number) => bytes / 1024 / 1024;

async function pageHeap({ context }: Extension, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return megabytes(usedSize);
}

/** Playwright gives no session of a worker: messages go through that of the browser. */
async function workerHeap({ session, id }: Extension): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker === undefined) return 0;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = (number: number, method: string) =>
    new Promise<{ readonly usedSize?: number }>((resolve) => {
      const heard = (event: { readonly sessionId: string; readonly message: string }) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== number) return;
        session.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', heard);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  return megabytes(usedSize);
}
