/** Reads and audits the waiting items of a batch. The store has all state, so a run may end anywhere and go on there. */
import type { Batch, BatchItem, KeptPage, Reason } from '../model/batch.ts';
import * as limits from '../model/limits.ts';
import type { OtherReport } from '../model/other-report.ts';
import type { AnswerAboutNames } from '../related/agency-match.ts';
import type { BatchNeighbours, KnownContext } from '../related/known-context.ts';
import type { BatchStore } from '../store/batch-store.ts';
import type { KeptReport } from '../store/kept-report.ts';
import type { PageAudit, PageSource } from './audit-page.ts';
import type { BatchSettings } from './basis.ts';
import { createGathering, STORED_TOGETHER } from './gathering.ts';
import { createHosts } from './hosts.ts';
import type { Outlines } from './outlines.ts';
import { pack } from './pack.ts';
import { ask, type Fetch, type RequestResult } from './request-page.ts';
import { robotsAddress, robotsBudget, robotsOf } from './robots.ts';
import { saveResult } from './save-result.ts';
import type { AuditedPage, CheckedReport } from './worker-answer.ts';

/** The tools of a run. */
export interface RunTools {
  readonly store: BatchStore;
  readonly fetch: Fetch;
  /** Whether the browser permits to read the site of this address. */
  mayRead(url: string): Promise<boolean>;
  settings(): Promise<BatchSettings>;
  /** What is known beside a report of the batch. */
  known(report: OtherReport, batch: BatchNeighbours): Promise<KnownContext>;
  /** The user's answers about former names of agencies. */
  answers(): Promise<AnswerAboutNames>;
  /** Never rejects because of the page. */
  auditPage(page: PageSource, how: PageAudit): Promise<AuditedPage>;
  /** Checks a report that this version read; null where it cannot be used. */
  checkReading(reading: Uint8Array, how: PageAudit): Promise<CheckedReport | null>;
  /** Of Gouji. */
  readonly version: string;
  /** The HTML of the page as its scripts draw it; null where there is none. */
  draw(url: string, signal: AbortSignal): Promise<string | null>;
  readonly clock: Clock;
  /** Reports items that changed, once they are stored, and those running now. */
  changed(items: readonly BatchItem[], running: readonly number[]): void;
}

export interface Clock {
  now(): number;
  /** Resolves after that time, or at once when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The number of requests after which an item counts as failed. */
export const MOST_TRIES = 4;
const FIRST_REST = 2_000;
/** Statuses of servers that require a session or a script; a tab has both. */
const wantSession = new Set([403, 412, 521]);

/** Runs until no item waits or `signal` aborts. Rejects with StoreError. */
export async function readItems(
  batch: Batch,
  tools: RunTools & { readonly outlines: Outlines },
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, outlines } = tools;
  const hosts = createHosts<BatchItem>(batch.pace);
  const robots = new Map<string, Promise<ReturnType<typeof robotsOf>>>();
  const running = new Map<number, Promise<void>>();
  /** Hosts where a tab did not help. */
  const closed = new Set<string>();
  const gather = createGathering(STORED_TOGETHER);
  // A store that fails ends the run: no result could be kept.
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
    else await waitForOne(running.values(), turn.kind === 'wait' ? turn.milliseconds : null);
  }
  await Promise.all(running.values());
  broken.signal.throwIfAborted();

  async function start(item: BatchItem, host: string): Promise<void> {
    try {
      await read(item, host);
    } catch (error) {
      // After an abort the item waits as before.
      if (!ending.aborted) broken.abort(error);
    } finally {
      hosts.release(host);
      running.delete(item.number);
      tools.changed([], [...running.keys()]);
    }
  }

  async function read(item: BatchItem, host: string): Promise<void> {
    if (item.url === null) return finish(item, await store.page(batch.id, item.number));
    if (!(await tools.mayRead(item.url))) return keep({ ...item, state: 'skipped', reason: reasonFor('batch.denied') });
    const rules = await robotsFor(item.url);
    if ('kind' in rules) return retryLater(item, host, rules);
    hosts.slow(host, rules.delay);
    if (!rules.allows(item.url)) return keep({ ...item, state: 'skipped', reason: reasonFor('batch.robots') });
    const asked = await ask(tools.fetch, item.url, ending, clock.now);
    if (asked.kind === 'again') return retryLater(item, host, asked);
    const tried = { ...item, tries: item.tries + 1 };
    if (asked.kind === 'failed') {
      const asksTab = wantSession.has(asked.status ?? 0) && !closed.has(host);
      const drawn = asksTab ? await draw(tried, item.url) : null;
      if (drawn !== null) return settle(tried, drawn);
      if (asksTab) closed.add(host);
      return keep({ ...tried, state: 'failed', reason: asked.reason });
    }
    // A redirect may lead to what robots.txt forbids.
    if (!rules.allows(asked.url)) return keep({ ...tried, state: 'skipped', reason: reasonFor('batch.robots') });
    await finish(tried, await pageOf(tried, asked.bytes, asked.url, asked.charset));
  }

  function robotsFor(url: string): Promise<ReturnType<typeof robotsOf>> {
    const address = robotsAddress(url);
    const known =
      robots.get(address) ??
      ask(tools.fetch, address, ending, clock.now, robotsBudget).then((asked) => robotsOf(address, asked));
    robots.set(address, known);
    // Where robots.txt did not come, the next item asks for it again.
    known.then(
      (rules) => 'kind' in rules && robots.delete(address),
      () => robots.delete(address),
    );
    return known;
  }

  /** Queues the item for another try, or lets it fail. */
  async function retryLater(
    item: BatchItem,
    host: string,
    { reason, after }: Extract<RequestResult, { kind: 'again' }>,
  ): Promise<void> {
    const tried = { ...item, tries: item.tries + 1, reason };
    if (tried.tries >= MOST_TRIES) return keep({ ...tried, state: 'failed' });
    const rest = after ?? FIRST_REST * 2 ** item.tries;
    // The time that a server names is for all of its pages.
    if (after !== null) hosts.hold(host, clock.now() + after);
    await keep(tried);
    hosts.add(tried, host, clock.now() + rest);
  }

  async function finish(item: BatchItem, page: KeptPage | null): Promise<void> {
    // A file that was too large or is damaged cannot be read again.
    if (page === null) return keep({ ...item, state: 'failed', reason: notKept });
    const audited = await readAlone(page);
    const drawn = audited.bare && page.url !== null ? await draw(item, page.url) : null;
    return settle(item, drawn ?? { page: item.url === null ? null : page, audited });
  }

  /** Audits a page without what other reports say. */
  async function readAlone(page: KeptPage): Promise<AuditedPage> {
    const settings = await tools.settings();
    return gather(() => tools.auditPage(page, { settings, context: null, pictures: batch.pictures }));
  }

  /** The page as its scripts draw it, if that is a report with a table. */
  async function draw(item: BatchItem, url: string) {
    const html = await tools.draw(url, ending);
    if (html === null) return null;
    const page = await pageOf(item, new TextEncoder().encode(html), url, 'utf-8');
    const audited = await readAlone(page);
    return audited.kind === 'report' && !audited.bare ? { page, audited } : null;
  }

  /** `page` null: it is stored already. */
  async function settle(
    item: BatchItem,
    { page, audited }: { readonly page: KeptPage | null; readonly audited: AuditedPage },
  ): Promise<void> {
    ending.throwIfAborted();
    if (audited.kind === 'none') return keep({ ...item, state: 'failed', reason: audited.reason });
    const done: BatchItem = { ...item, state: 'done', reason: null, row: audited.row };
    const report = keptReport(item, audited, null, tools.version);
    const kept = await saveResult(store, done, page === null ? { report } : { page, report });
    if (kept === done) outlines.keep(item.number, report.outline);
    tools.changed([kept], [...running.keys()]);
  }

  async function keep(item: BatchItem): Promise<void> {
    ending.throwIfAborted();
    await store.save(item);
    tools.changed([item], [...running.keys()]);
  }

  /** Resolves when one of the promises does, after the time, or at an abort. */
  async function waitForOne(under: Iterable<Promise<void>>, milliseconds: number | null): Promise<void> {
    const woken = new AbortController();
    const waking = AbortSignal.any([ending, woken.signal]);
    await Promise.race([...under, clock.wait(milliseconds ?? Number.POSITIVE_INFINITY, waking)]);
    woken.abort();
  }
}

/** The report of a page as it is kept. */
export function keptReport(
  { batch, number }: Pick<BatchItem, 'batch' | 'number'>,
  { outline, facts, findings, reading: bytes }: Extract<AuditedPage, { kind: 'report' }>,
  beside: KeptReport['beside'],
  version: string,
): KeptReport {
  return { batch, number, outline, facts, findings, beside, reading: { version, bytes } };
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
  if (url === null) return '';
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // Old sites have GBK in percent signs.
    return last;
  }
}

function hostOf({ url }: BatchItem): string {
  return url === null ? '' : new URL(url).host;
}

const notKept: Reason = { id: 'batch.notKept', data: { megabytes: limits.inMegabytes(limits.fileBytes.batch) } };

function reasonFor(id: string): Reason {
  return { id, data: {} };
}
