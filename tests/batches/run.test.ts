import iconv from 'iconv-lite';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_TRIES } from '../../lib/batches/read-items.ts';
import { retryItems } from '../../lib/batches/retry.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import type { BatchItem } from '../../lib/model/batch.ts';
import { RequestProblem } from '../../lib/model/request.ts';
import type { BatchStore } from '../../lib/store/batch-store.ts';
import { toPage } from '../generator/years/page.ts';
import { makeBatch, makeClock, makeTools, makeWeb, newStore, type Reply, states, type Web } from './world.ts';

const [state] = states;
if (state === undefined) throw new Error('no state');
const report = toPage(state);
const at = (path: string, host = 'a.test') => `http://${host}/${path}`;
const never = new AbortController().signal;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);

let store: BatchStore;
beforeEach(() => {
  store = newStore();
});

/** Runs these pages to the end. */
async function run(
  pages: Readonly<Record<string, Parameters<typeof makeWeb>[0][string]>>,
  changes: Parameters<typeof makeTools>[3] = {},
  pace?: Parameters<typeof makeBatch>[2],
) {
  const clock = makeClock();
  const web = makeWeb(pages, clock);
  const urls = Object.keys(pages).filter((url) => !url.endsWith('robots.txt'));
  const batch = await runBatch(await makeBatch(store, urls, pace), makeTools(store, web, clock, changes), never);
  const items = await store.items('b', 0, 1000);
  return { batch, items, web };
}

const outcomes = (items: readonly BatchItem[]) =>
  items.map((item) => [item.state, item.reason?.id ?? null, item.tries]);
const times = (web: Web, url: string) => web.asked.filter((each) => each.url === url).map((each) => each.at);

describe('answers of a server', () => {
  test('a report is audited and stored with its page', async () => {
    const { batch, items } = await run({ [at('1.html')]: report });
    expect(batch.state).toBe('done');
    expect(outcomes(items)).toEqual([['done', null, 1]]);
    const { agency, year, form } = state;
    expect(items[0]?.row).toMatchObject({ agency, year, form: form.id, compared: true });
    expect(await store.page('b', 0)).toMatchObject({ name: '1.html', url: at('1.html') });
    expect((await store.report('b', 0))?.other.agency).toBe(state.agency);
  });

  test.each<[string, Reply, string, number]>([
    ['is not there', { status: 404 }, 'batch.status', 1],
    ['is no report', '<html><table><tr><td>通知</td></tr></table></html>', 'batch.notReport', 1],
    ['is a picture', { status: 200, body: png }, 'file.picture', 1],
    ['fails again and again', { status: 503 }, 'batch.status', MOST_TRIES],
    ['leads to another site', new RequestProblem('redirected'), 'batch.redirected', 1],
    ['is too long', new RequestProblem('overBytes'), 'batch.overBytes', 1],
    ['never ends', new RequestProblem('slow'), 'batch.timeout', MOST_TRIES],
    ['cannot be reached', new RequestProblem('unreachable'), 'batch.unreachable', MOST_TRIES],
  ])('a page that %s does not harm the others', async (_what, reply, reason, tries) => {
    const { batch, items } = await run({ [at('bad.html')]: reply, [at('good.html')]: report });
    expect(batch.state).toBe('done');
    expect(outcomes(items)).toEqual([
      ['failed', reason, tries],
      ['done', null, 1],
    ]);
    expect(items[0]?.row).toBeNull();
  });

  test('GBK is decoded, whether the server or the page names it', async () => {
    const gbk = { status: 200, body: iconv.encode(report.replace(/charset=utf-8/i, 'charset=gbk'), 'gbk') };
    const { items } = await run({
      [at('1')]: { ...gbk, headers: { 'content-type': 'text/html; charset=GBK' } },
      [at('2')]: gbk,
    });
    expect(items.map(({ row }) => row?.agency)).toEqual([state.agency, state.agency]);
  });

  test('a redirected page has the address where it ended', async () => {
    await run({ [at('old.html')]: { status: 200, body: report, url: at('new/1.html') } });
    expect(await store.page('b', 0)).toMatchObject({ name: '1.html', url: at('new/1.html') });
  });

  test('a page without a table is drawn in a tab; if it still has none, the first result stays', async () => {
    const shell = '<html><body><div id="app"></div><script src="app.js"></script></body></html>';
    const drawn: string[] = [];
    const { items } = await run(
      { [at('app')]: shell, [at('empty')]: shell, [at('page')]: report },
      {
        draw: async (url) => {
          drawn.push(url);
          return url === at('app') ? report : shell;
        },
      },
    );
    expect(drawn.sort()).toEqual([at('app'), at('empty')]);
    expect(items.map((item) => item.state)).toEqual(['done', 'failed', 'done']);
  });
});

describe('pages that need a session', () => {
  const wall = { status: 403 };
  test('a refused page is drawn in a tab; if that fails, the host is not tried in a tab again', async () => {
    const drawn: string[] = [];
    const { items } = await run(
      { [at('1')]: wall, [at('2')]: wall, [at('3')]: wall, [at('gone')]: { status: 404 } },
      {
        draw: async (url) => {
          drawn.push(url);
          return url === at('1') ? report : null;
        },
      },
      { perHost: 1, interval: 0 },
    );
    expect(outcomes(items)).toEqual([
      ['done', null, 1],
      ['failed', 'batch.status', 1],
      ['failed', 'batch.status', 1],
      ['failed', 'batch.status', 1],
    ]);
    expect(drawn).toEqual([at('1'), at('2')]);
  });
});

describe('limits of a page and a robots.txt', () => {
  test('a page is refused beyond 16 MB, a robots.txt cut at 500 KB; both have 25 seconds', async () => {
    const budgets = new Map<string, unknown>();
    const clock = makeClock();
    const web = makeWeb({ [at('1')]: report }, clock);
    const tools = makeTools(store, web, clock, {
      fetch(url, signal, budget) {
        budgets.set(url, budget);
        return web.fetch(url, signal, budget);
      },
    });
    await runBatch(await makeBatch(store, [at('1')]), tools, never);
    expect(Object.fromEntries(budgets)).toEqual({
      [at('robots.txt')]: { bytes: 512_000, beyond: 'cut', milliseconds: 25_000 },
      [at('1')]: { bytes: 16_777_216, beyond: 'refuse', milliseconds: 25_000 },
    });
  });
});

describe('politeness', () => {
  test('a host is asked no faster than the pace, with no more requests at a time', async () => {
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [at(`${n}`), { status: 404 }]));
    const { web } = await run(pages, {}, { perHost: 2, interval: 500 });
    const starts = web.asked.filter(({ url }) => !url.endsWith('robots.txt')).map((each) => each.at);
    // The first two wait 100 ms for robots.txt.
    const gaps = starts.slice(1).map((time, n) => time - (starts[n] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(400);
    expect(web.most()).toBeLessThanOrEqual(2);
  });

  test('hosts do not wait for each other', async () => {
    const pages = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [at('x', `h${n}.test`), { status: 404 }]));
    const { web } = await run(pages);
    const starts = web.asked.map((each) => each.at);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(500);
  });

  test('robots.txt is fetched once and obeyed', async () => {
    const { items, web } = await run({
      [at('robots.txt')]: 'User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n',
      [at('private/1')]: report,
      [at('1')]: report,
      [at('2')]: report,
      [at('3')]: report,
    });
    expect(outcomes(items)[0]).toEqual(['skipped', 'batch.robots', 0]);
    expect(times(web, at('private/1'))).toEqual([]);
    expect(times(web, at('robots.txt'))).toHaveLength(1);
    const [first = 0, second = 0, third = 0] = ['1', '2', '3'].map((path) => times(web, at(path))[0]);
    expect(third - second).toBeGreaterThanOrEqual(3000);
    expect(second).toBeGreaterThan(first);
  });

  test.each([
    ['of the same address', at('private/1')],
    ['with encryption', 'https://a.test/private/1'],
  ])('a redirect to a path that robots.txt forbids is skipped: %s', async (_how, url) => {
    const { items } = await run({
      [at('robots.txt')]: 'User-agent: *\nDisallow: /private/\n',
      [at('1')]: { status: 200, body: report, url },
    });
    expect(outcomes(items)).toEqual([['skipped', 'batch.robots', 1]]);
    expect(await store.page('b', 0)).toBeNull();
  });

  test('a path that begins with two slashes belongs to the host', async () => {
    const { items } = await run({ [at('robots.txt')]: 'User-agent: *\nDisallow: /\n', [at('/b.test/1')]: report });
    expect(outcomes(items)).toEqual([['skipped', 'batch.robots', 0]]);
  });

  test('a robots.txt that fails is fetched again', async () => {
    const { items, web } = await run({
      [at('robots.txt')]: (before) => (before === 0 ? { status: 500 } : 'User-agent: *\nDisallow:\n'),
      [at('1')]: report,
    });
    expect(outcomes(items)).toEqual([['done', null, 2]]);
    expect(times(web, at('1'))).toHaveLength(1);
  });

  test('the pause grows from try to try', async () => {
    const { items, web } = await run({ [at('1')]: (before) => (before < 2 ? { status: 502 } : report) });
    expect(outcomes(items)).toEqual([['done', null, 3]]);
    const [first = 0, second = 0, third = 0] = times(web, at('1'));
    expect(second - first).toBeGreaterThanOrEqual(2000);
    expect(third - second).toBeGreaterThanOrEqual(4000);
  });

  test.each([
    ['seconds', () => '90'],
    ['a date', () => new Date(Date.UTC(2026, 10, 21, 0, 1, 31)).toUTCString()],
  ])('Retry-After in %s pauses the host', async (_how, header) => {
    const { web } = await run(
      {
        [at('1')]: (before) => (before === 0 ? { status: 429, headers: { 'retry-after': header() } } : report),
        [at('2')]: report,
        [at('3', 'b.test')]: report,
      },
      {},
      { perHost: 1, interval: 500 },
    );
    const start = Date.UTC(2026, 10, 21);
    const [first = 0, second = 0] = times(web, at('1'));
    expect(first - start).toBeLessThan(1000);
    expect(second - start).toBeGreaterThanOrEqual(90_000);
    expect((times(web, at('2'))[0] ?? 0) - start).toBeGreaterThanOrEqual(90_000);
    expect((times(web, at('3', 'b.test'))[0] ?? 0) - start).toBeLessThan(1000);
  });

  test('a site without permission is not asked', async () => {
    const { items, web } = await run({ [at('1')]: report }, { mayRead: async () => false });
    expect(outcomes(items)).toEqual([['skipped', 'batch.denied', 0]]);
    expect(web.asked).toEqual([]);
  });
});

test('a file that is not stored cannot be read again, and its reason says what to do', async () => {
  const clock = makeClock();
  const batch = await makeBatch(store, []);
  const file = { name: 'large.pdf', url: null, page: null };
  const grown = await store.append('b', [{ ...file, reason: { id: 'file.tooLarge', data: {} } }]);
  if (grown === null) throw new Error('no batch');
  const tools = makeTools(store, makeWeb({}, clock), clock);
  const reasons = async () => (await store.items('b', 0, 9)).map(({ state, reason }) => [state, reason]);
  await runBatch({ ...batch, size: 1 }, tools, never);
  expect(await reasons()).toEqual([['failed', { id: 'file.tooLarge', data: {} }]]);
  await retryItems(grown, store);
  await runBatch({ ...grown, state: 'running' }, tools, never);
  expect(await reasons()).toEqual([['failed', { id: 'batch.notKept', data: { megabytes: 16 } }]]);
});
