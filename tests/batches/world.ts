/** A made-up web and clock for runs of batches with the real audit. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { auditPage, checkReading } from '../../lib/batches/audit-page.ts';
import type { Clock } from '../../lib/batches/read-items.ts';
import type { Fetch } from '../../lib/batches/request-page.ts';
import type { BatchRunTools } from '../../lib/batches/run-batch.ts';
import type { Batch } from '../../lib/model/batch.ts';
import { type Answer, RequestProblem } from '../../lib/model/request.ts';
import { createReportYears } from '../../lib/related/known-context.ts';
import { type BatchStore, createBatchStore, type NewItem } from '../../lib/store/batch-store.ts';
import { createReportHistory } from '../../lib/store/index.ts';
import { makeHistories, type State } from '../generator/years/states.ts';

export const states: readonly State[] = makeHistories(1).flat();

/** The answer of a server; a text is a page. */
export type Reply =
  | string
  | RequestProblem
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
      readonly url?: string;
    };

export interface Web {
  readonly fetch: Fetch;
  /** All requests in order, with the time of the clock. */
  readonly asked: { readonly url: string; readonly at: number }[];
  /** Most requests to one host at a time. */
  readonly most: () => number;
}

/** `answers` by address; a function gets the number of requests before. Other addresses are 404. */
export function makeWeb(
  answers: Readonly<Record<string, Reply | ((before: number) => Reply | Promise<Reply>)>>,
  clock: Clock,
): Web {
  const asked: { url: string; at: number }[] = [];
  const under = new Map<string, number>();
  let most = 0;
  return {
    asked,
    most: () => most,
    async fetch(url, signal): Promise<Answer> {
      const before = asked.filter((each) => each.url === url).length;
      asked.push({ url, at: clock.now() });
      const { host } = new URL(url);
      under.set(host, (under.get(host) ?? 0) + 1);
      most = Math.max(most, under.get(host) ?? 0);
      try {
        await clock.wait(100, signal);
        signal.throwIfAborted();
        const found = answers[url];
        const reply = typeof found === 'function' ? await found(before) : (found ?? { status: 404 });
        if (reply instanceof RequestProblem) throw reply;
        const whole = typeof reply === 'string' ? { status: 200, body: reply } : reply;
        const { status, headers = {}, body = '', url: end = url }: Exclude<Reply, string | RequestProblem> = whole;
        const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
        return { status, url: end, header: (name) => headers[name] ?? null, bytes };
      } finally {
        under.set(host, (under.get(host) ?? 1) - 1);
      }
    },
  };
}

/** A clock that goes on as soon as all callers wait. */
export function makeClock(): Clock {
  let now = Date.UTC(2026, 10, 21);
  const sleepers = new Set<{ until: number; wake: () => void }>();
  let ticking = false;
  const tick = () => {
    if (ticking) return;
    ticking = true;
    // The store works meanwhile; the clock waits for it.
    setTimeout(() => {
      ticking = false;
      const [first] = [...sleepers].sort((one, other) => one.until - other.until);
      if (first === undefined || first.until === Number.POSITIVE_INFINITY) return;
      now = Math.max(now, first.until);
      for (const sleeper of [...sleepers]) if (sleeper.until <= now) sleeper.wake();
      if (sleepers.size > 0) tick();
    }, 5);
  };
  return {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          until: now + milliseconds,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        if (signal.aborted) return resolve();
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => sleeper.wake());
        tick();
      }),
  };
}

export function makeTools(
  store: BatchStore,
  web: Pick<Web, 'fetch'>,
  clock: Clock,
  changes: Partial<BatchRunTools> = {},
): BatchRunTools {
  const years = createReportYears(
    createReportHistory(),
    async () => ({ formerly: {} }),
    async () => {},
  );
  const settings = { off: [], severities: new Map(), agencies: new Map(), context: {} };
  return {
    store,
    fetch: web.fetch,
    mayRead: async () => true,
    auditPage: (page, how) => auditPage(page, how, () => Promise.reject(new Error('no PDF'))),
    checkReading: async (reading, how) => checkReading(reading, how),
    version: '1',
    settings: async () => settings,
    known: (report, batch) => years.knownContext(report, true, batch),
    knownElsewhere: years.knownElsewhere,
    answers: async () => () => undefined,
    draw: async () => null,
    clock,
    changed: () => {},
    atOnce: 2,
    ...changes,
  };
}

export function newStore(): BatchStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return createBatchStore();
}

/** A batch without items. */
export const emptyBatch: Batch = {
  id: 'b1',
  name: '测评',
  created: '2026-11-21T08:00:00.000Z',
  state: 'running',
  pace: { perHost: 2, interval: 500 },
  size: 0,
  expected: [],
  pictures: false,
};

/** Adds items to a stored batch and gives it. */
export async function append(store: BatchStore, id: string, items: readonly NewItem[]): Promise<Batch> {
  const batch = await store.append(id, items);
  if (batch === null) throw new Error('no batch');
  return batch;
}

/** A batch of these addresses, ready to run. */
export async function makeBatch(store: BatchStore, urls: readonly string[], pace = emptyBatch.pace): Promise<Batch> {
  await store.put({ ...emptyBatch, id: 'b', pace });
  const items = urls.map((url) => ({ name: '', url, page: null }));
  return append(store, 'b', items);
}

export const addressOf = ({ agency, year }: State) =>
  `http://www.${hostOf(agency)}.test/${encodeURIComponent(agency)}/${year}.html`;

/** The host of an agency, by the first character of its name. */
function hostOf(agency: string): string {
  return { 白: 'baishi', 清: 'qingxi', 青: 'qingshi' }[agency.charAt(0)] ?? 'other';
}
