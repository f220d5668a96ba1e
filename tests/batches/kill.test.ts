/** A run that is killed at any step goes on without loss or repetition. */
import { expect, test } from 'vitest';
import type { PageSource } from '../../lib/batches/audit-page.ts';
import { type BatchRunTools, runBatch } from '../../lib/batches/run-batch.ts';
import type { AuditedPage } from '../../lib/batches/worker-answer.ts';
import type { BatchItem } from '../../lib/model/batch.ts';
import { type BatchStore, createBatchStore } from '../../lib/store/batch-store.ts';
import { makeFaults } from '../generator/years/faults.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { addressOf, makeBatch, makeClock, makeTools, makeWeb, newStore, type Reply } from './world.ts';

const never = new AbortController().signal;
const forever = new Promise<never>(() => {});

/** A report that carries in one more than last year's report carried out, last year's, and pages that fail. */
const fault = makeFaults(makeHistories(1)).find(({ wanted }) => wanted.rule === 'carry-over');
if (fault?.previous == null) throw new Error('no fault');
const [now, before] = [addressOf(fault.current), addressOf(fault.previous)];
const pages: Record<string, Reply | ((before: number) => Reply)> = {
  [now]: toPage(fault.current),
  [before]: toPage(fault.previous),
  'http://slow.test/1': (times) =>
    times === 0 ? { status: 503 } : toPage({ ...fault.current, agency: '白石县林业局' }),
  'http://slow.test/2': { status: 404 },
  'http://robots.test/robots.txt': 'User-agent: Gouji\nDisallow: /\n',
  'http://robots.test/1': { status: 200 },
};
const urls = Object.keys(pages).filter((url) => !url.endsWith('.txt'));

/** Audits the same page in the same context only once, to save time. */
const audits = new Map<string, Promise<AuditedPage>>();
function remembered(audit: BatchRunTools['auditPage']): BatchRunTools['auditPage'] {
  return (page: PageSource, context) => {
    const key = JSON.stringify([page.packed.length, [...page.packed.slice(-8)], context]);
    const known = audits.get(key) ?? audit(page, context);
    audits.set(key, known);
    return known;
  };
}

/** Tools that never answer from step `last` on. */
function mortal(tools: BatchRunTools, last: number) {
  const death = Promise.withResolvers<void>();
  let steps = 0;
  const step = <Args extends unknown[], T>(does: (...args: Args) => Promise<T>, after: boolean) => {
    return async (...args: Args): Promise<T> => {
      steps += 1;
      const dies = steps >= last;
      if (dies) death.resolve();
      // Some tools die right after the step, others right before it.
      if (dies && !(after && steps === last)) return forever;
      const result = await does(...args);
      return dies ? forever : result;
    };
  };
  const store: BatchStore = {
    ...tools.store,
    save: step(tools.store.save, true),
    saveAll: step(tools.store.saveAll, true),
    move: step(tools.store.move, true),
    itemsIn: step(tools.store.itemsIn, false),
    page: step(tools.store.page, false),
    keptReport: step(tools.store.keptReport, false),
    reportAsRead: step(tools.store.reportAsRead, false),
    comparedNumbers: step(tools.store.comparedNumbers, false),
  };
  return {
    tools: {
      ...tools,
      store,
      fetch: step(tools.fetch, false),
      auditPage: step(tools.auditPage, false),
      checkReading: step(tools.checkReading, false),
    },
    death: death.promise,
    steps: () => steps,
  };
}

const outcome = (items: readonly BatchItem[]) => items.map(({ tries, ...item }) => item);

test('a run that is killed at any step gives the same results', { timeout: 240_000 }, async () => {
  const whole = await live(Number.POSITIVE_INFINITY);
  expect(whole.items.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'failed', 'skipped']);
  expect(whole.items[0]?.row?.rules['carry-over']?.fail).toBeGreaterThan(0);
  // Last year's report has no report before it in the batch.
  expect(whole.items[1]?.row?.rules['carry-over']).toBeUndefined();
  expect(whole.steps).toBeGreaterThan(25);
  for (let last = 1; last <= whole.steps; last++) {
    const { items, askedAgain, report } = await live(last);
    expect(outcome(items), `killed at step ${last}`).toEqual(outcome(whole.items));
    expect(askedAgain, `killed at step ${last}`).toEqual([]);
    expect(report, `killed at step ${last}`).toEqual(whole.report);
  }
});

/** Runs up to step `last`, then runs again to the end. */
async function live(last: number) {
  const store = newStore();
  const clock = makeClock();
  const first = makeWeb(pages, clock);
  const batch = await makeBatch(store, urls, { perHost: 2, interval: 0 });
  const make = (own: BatchStore, web: typeof first) => {
    const tools = makeTools(own, web, clock);
    return { ...tools, auditPage: remembered(tools.auditPage) };
  };
  const { tools, death, steps } = mortal(make(store, first), last);
  await Promise.race([runBatch(batch, tools, never), death]);
  // Writes that had begun may still end.
  await new Promise((done) => setTimeout(done, 20));
  const reborn = createBatchStore();
  const settled = (await reborn.items('b', 0, 100)).filter(({ state }) => state !== 'waiting').map(({ url }) => url);
  const second = makeWeb(pages, clock);
  const found = await reborn.batch('b');
  if (found === null) throw new Error('the batch is lost');
  const end = await runBatch(found, make(reborn, second), never);
  expect(end.state).toBe('done');
  return {
    items: await reborn.items('b', 0, 100),
    report: await reborn.report('b', 0),
    steps: steps(),
    askedAgain: second.asked.map(({ url }) => url).filter((url) => settled.includes(url)),
  };
}
