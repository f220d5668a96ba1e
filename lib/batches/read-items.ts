/** Reads and audits what waits in a batch. All that must last is in the store: it may end at any point and go on there. */

import type { ContextInput } from '../model/audit-context.ts';
import type { AuditedPage, Batch, BatchItem, KeptPage, Reason } from '../model/batch.ts';
import * as limits from '../model/limits.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { type Asked, ask, type Fetch } from './ask.ts';
import type { PageSource } from './audit-page.ts';
import { createHosts } from './hosts.ts';
import { keepResult } from './keep-result.ts';
import { pack } from './pack.ts';
import { robotsAddress, robotsBudget, robotsOf } from './robots.ts';

/** What a run needs from outside. */
export interface RunTools {
  readonly store: BatchStore;
  readonly fetch: Fetch;
  /** Whether the browser lets us read the site of this address. */
  mayRead(url: string): Promise<boolean>;
  /** What the settings say beside the reports: local deadlines, thresholds. */
  given(): Promise<ContextInput>;
  /** Never rejects because of the page. `context` null: alone. */
  audit(page: PageSource, context: ContextInput | null): Promise<AuditedPage>;
  /** The page as its scripts draw it, as HTML; null where it cannot be had. */
  draw(url: string, signal: AbortSignal): Promise<string | null>;
  readonly clock: Clock;
  /** Items that changed, after they were kept, and those under way now. */
  changed(items: readonly BatchItem[], running: readonly number[]): void;
}

export interface Clock {
  now(): number;
  /** Resolves after that, or at once when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Times that an item is asked for before it counts as failed. */
export const MOST_TRIES = 4;
const FIRST_REST = 2_000;
/** Servers that say this want a session, or a script that is run first: a tab has both. */
const wantSession = new Set([403, 412, 521]);

/** Done when nothing waits any more, or when `signal` ends it. Rejects with StoreError. */
export async function readItems(batch: Batch, tools: RunTools, signal: AbortSignal): Promise<void> {
  const { store, clock } = tools;
  const hosts = createHosts<BatchItem>(batch.pace);
  const robots = new Map<string, Promise<ReturnType<typeof robotsOf>>>();
  const running = new Map<number, Promise<void>>();
  /** Hosts of which a tab got no more than we did. */
  const closed = new Set<string>();
  // A store that fails ends the run: nothing would be kept.
  const broken = new AbortController();
  const ending = AbortSignal.any([signal, broken.signal]);
  for (const item of await store.itemsIn(batch.id, 'waiting')) {
    if (item.state === 'waiting') hosts.add(item, hostOf(item));
    else await keep(item);
  }
  while (!ending.aborted) {
    const turn = hosts.turn(clock.now());
    if (turn.kind === 'item') {
      const { item, host } = turn;
      running.set(item.number, start(item, host));
      tools.changed([], [...running.keys()]);
    } else if (turn.kind === 'empty' && running.size === 0) break;
    else await oneOf(running.values(), turn.kind === 'wait' ? turn.milliseconds : null);
  }
  await Promise.all(running.values());
  broken.signal.throwIfAborted();

  async function start(item: BatchItem, host: string): Promise<void> {
    try {
      await read(item, host);
    } catch (error) {
      // When it was ended the item waits as before.
      if (!ending.aborted) broken.abort(error);
    } finally {
      hosts.release(host);
      running.delete(item.number);
      tools.changed([], [...running.keys()]);
    }
  }

  async function read(item: BatchItem, host: string): Promise<void> {
    if (item.url === null) return finish(item, await store.page(batch.id, item.number));
    if (!(await tools.mayRead(item.url))) return keep({ ...item, state: 'skipped', reason: said('batch.denied') });
    const rules = await robotsFor(item.url);
    if ('kind' in rules) return again(item, host, rules);
    hosts.slow(host, rules.delay);
    if (!rules.allows(item.url)) return keep({ ...item, state: 'skipped', reason: said('batch.robots') });
    const asked = await ask(tools.fetch, item.url, ending, clock.now);
    if (asked.kind === 'again') return again(item, host, asked);
    const tried = { ...item, tries: item.tries + 1 };
    if (asked.kind === 'failed') {
      const asksTab = wantSession.has(asked.status ?? 0) && !closed.has(host);
      const drawn = asksTab ? await draw(tried, item.url) : null;
      if (drawn !== null) return settle(tried, drawn);
      if (asksTab) closed.add(host);
      return keep({ ...tried, state: 'failed', reason: asked.reason });
    }
    // It may have led to what the host wants left alone.
    if (!rules.allows(asked.url)) return keep({ ...tried, state: 'skipped', reason: said('batch.robots') });
    await finish(tried, await pageOf(tried, asked.bytes, asked.url, asked.charset));
  }

  function robotsFor(url: string): Promise<ReturnType<typeof robotsOf>> {
    const address = robotsAddress(url);
    const known =
      robots.get(address) ??
      ask(tools.fetch, address, ending, clock.now, robotsBudget).then((asked) => robotsOf(address, asked));
    robots.set(address, known);
    // What did not come is asked for again with the next item.
    known.then(
      (rules) => 'kind' in rules && robots.delete(address),
      () => robots.delete(address),
    );
    return known;
  }

  /** Puts it back for another try, or gives it up. */
  async function again(
    item: BatchItem,
    host: string,
    { reason, after }: Extract<Asked, { kind: 'again' }>,
  ): Promise<void> {
    const tried = { ...item, tries: item.tries + 1, reason };
    if (tried.tries >= MOST_TRIES) return keep({ ...tried, state: 'failed' });
    const rest = after ?? FIRST_REST * 2 ** item.tries;
    // A server that names a time means all of its pages.
    if (after !== null) hosts.hold(host, clock.now() + after);
    await keep(tried);
    hosts.add(tried, host, clock.now() + rest);
  }

  async function finish(item: BatchItem, page: KeptPage | null): Promise<void> {
    // A file that was too large, or is damaged: it has no address to be read from again.
    if (page === null) return keep({ ...item, state: 'failed', reason: notKept });
    const audited = await tools.audit(page, null);
    const drawn = audited.bare && page.url !== null ? await draw(item, page.url) : null;
    return settle(item, drawn ?? { page, audited });
  }

  /** The page as scripts draw it, if that makes it a report with a table. */
  async function draw(item: BatchItem, url: string) {
    const html = await tools.draw(url, ending);
    if (html === null) return null;
    const page = await pageOf(item, new TextEncoder().encode(html), url, 'utf-8');
    const audited = await tools.audit(page, null);
    return audited.kind === 'report' && !audited.bare ? { page, audited } : null;
  }

  async function settle(item: BatchItem, { page, audited }: { page: KeptPage; audited: AuditedPage }): Promise<void> {
    ending.throwIfAborted();
    if (audited.kind === 'none') return keep({ ...item, state: 'failed', reason: audited.reason });
    const { row, other, findings } = audited;
    const done: BatchItem = { ...item, state: 'done', reason: null, row };
    const report = { batch: batch.id, number: item.number, other, findings, beside: null };
    tools.changed([await keepResult(store, done, { page, report })], [...running.keys()]);
  }

  async function keep(item: BatchItem): Promise<void> {
    ending.throwIfAborted();
    await store.save(item);
    tools.changed([item], [...running.keys()]);
  }

  /** Resolves when one is done, after a while, or when it is to end. */
  async function oneOf(under: Iterable<Promise<void>>, milliseconds: number | null): Promise<void> {
    const woken = new AbortController();
    const waking = AbortSignal.any([ending, woken.signal]);
    await Promise.race([...under, clock.wait(milliseconds ?? Number.POSITIVE_INFINITY, waking)]);
    woken.abort();
  }
}

async function pageOf(
  { batch, number }: BatchItem,
  bytes: Uint8Array,
  url: string | null,
  charset: string | null,
): Promise<KeptPage> {
  return { batch, number, name: nameIn(url), url, charset, ...(await pack(bytes)) };
}

function nameIn(url: string | null): string {
  return url === null ? '' : (new URL(url).pathname.split('/').at(-1) ?? '');
}

function hostOf({ url }: BatchItem): string {
  return url === null ? '' : new URL(url).host;
}

const notKept: Reason = { id: 'batch.notKept', data: { megabytes: limits.inMegabytes(limits.fileBytes.batch) } };

function said(id: string): Reason {
  return { id, data: {} };
}
