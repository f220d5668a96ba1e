import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ENGINE } from '../../lib/browser/scripts.ts';
import { findBrowser } from '../../scripts/browsers.mjs';
import { bundle } from '../e2e/bundle.ts';
import { type Figure, figure, median, ratioInTurns, rounds } from './figures.ts';
import type * as inPage from './in-page.ts';
import type { Pages } from './pages.ts';

/** The bundle sets it on the page. */
declare const bench: typeof inPage;

const coldRuns = rounds(7, 5);
const warmRounds = rounds(15, 7);
const address = 'http://bench.test/';

/** Measures the work of pages in Chromium as ratios of times that were taken in turns, in one run. */
export async function measureInChromium(pages: Pages): Promise<readonly Figure[]> {
  const code = await bundleInPage();
  return withChromium(async (browser) => {
    const open = (html: string) => openPage(browser, html, code);
    return [
      ...(await auditFigures(pages, open)),
      ...(await gateFigures(pages, open)),
      ...(await renderingFigures(browser, pages, open)),
      await evaluationFigure(browser),
    ];
  });
}

/** The code that sets `bench` on a page. */
export function bundleInPage(): Promise<string> {
  return bundle(join(import.meta.dirname, 'in-page.ts'), 'bench');
}

/** Throws where there is no Chromium. */
export async function withChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

type Open = (html: string) => Promise<Page>;
type TimesOf = (work: inPage.Work) => readonly number[];

async function auditFigures(pages: Pages, open: Open): Promise<readonly Figure[]> {
  const page = await open(pages.report);
  const elements = await page.evaluate(() => bench.elements());
  const plain = await inTurns(page, ['floor', 'read', 'judge', 'audit', 'readability'], warmRounds);
  await page.close();
  const heavy = await heavyRatios(pages, open);
  const cold = await coldTimes(pages.report, open);
  const inF = (work: inPage.Work) => ratioInTurns(plain(work), plain('floor'));
  const times = (work: (turn: ColdTurn) => number) => cold.map(work);
  const audits = times(({ read, judge }) => read + judge);
  return [
    figure('report: elements', elements, ''),
    figure('report: floor F', median(plain('floor')), 'ms'),
    figure('read, warm', inF('read'), 'F'),
    figure('judge, warm', inF('judge'), 'F'),
    figure('whole audit, warm', inF('audit'), 'F'),
    figure('whole audit, warm', ratioInTurns(plain('audit'), plain('readability')), '× Readability'),
    figure('read, cold', median(times(({ read }) => read)), 'ms'),
    figure('judge, cold', median(times(({ judge }) => judge)), 'ms'),
    figure('Readability, cold', median(times(({ readability }) => readability)), 'ms'),
    figure(
      'whole audit, cold',
      ratioInTurns(
        audits,
        times(({ readability }) => readability),
      ),
      '× Readability',
    ),
    figure('longest task, cold', median(times(({ read, judge }) => Math.max(read, judge))), 'ms'),
    figure('20,000 more elements: floor', heavy.floor, '× plain'),
    figure('20,000 more elements: audit', heavy.audit, '× plain'),
  ];
}

/** Times on the heavy page as multiples of those on the plain page, taken in turns. */
async function heavyRatios(pages: Pages, open: Open): Promise<{ floor: number; audit: number }> {
  const [plain, heavy] = [await open(pages.report), await open(pages.heavy)];
  const floors: number[] = [];
  const audits: number[] = [];
  for (let turn = 0; turn < rounds(5); turn++) {
    const ofPlain = await inTurns(plain, ['floor', 'audit'], warmRounds);
    const ofHeavy = await inTurns(heavy, ['floor', 'audit'], warmRounds);
    floors.push(median(ofHeavy('floor')) / median(ofPlain('floor')));
    audits.push(median(ofHeavy('audit')) / median(ofPlain('audit')));
  }
  await plain.close();
  await heavy.close();
  return { floor: median(floors), audit: median(audits) };
}

interface ColdTurn {
  readonly read: number;
  readonly judge: number;
  readonly readability: number;
}

/** Times of first runs, each in a new page. The engine reads in one task and judges in the next. */
async function coldTimes(html: string, open: Open): Promise<readonly ColdTurn[]> {
  const turns: ColdTurn[] = [];
  for (let run = 0; run < coldRuns; run++) {
    const page = await open(html);
    const time = await stopwatch(page);
    const [read, judge] = [await time('read'), await time('judge')];
    await page.close();
    const other = await open(html);
    await other.evaluate(() => bench.prepare('readability'));
    turns.push({ read, judge, readability: await (await stopwatch(other))('readability') });
    await other.close();
  }
  return turns;
}

/** Milliseconds in which each work is compiled as far as it will be, and those of a batch of its runs. */
const warmUpTime = 400;
const batchTime = 20;

/**
 * Processor times of many runs of each work, which take turns. A batch of runs is as long as the clock needs to be exact;
 * what other programs do meanwhile does not count.
 */
export async function inTurns(page: Page, works: readonly inPage.Work[], turns: number): Promise<TimesOf> {
  const clock = await threadClock(page);
  const timeOf = async (work: inPage.Work, runs: number) => {
    await page.evaluate((name) => bench.prepare(name), work);
    const before = await clock();
    await page.evaluate(([name, count]) => bench.repeat(name, count), [work, runs] as const);
    return ((await clock()) - before) / runs;
  };
  const batches = new Map<inPage.Work, number>();
  for (const work of works) {
    const once = await timeOf(work, 10);
    const warm = await timeOf(work, Math.ceil(warmUpTime / once));
    batches.set(work, Math.ceil(batchTime / warm));
  }
  const times = new Map<string, number[]>(works.map((work) => [work, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const work of works) times.get(work)?.push(await timeOf(work, batches.get(work) ?? 1));
  return (work) => times.get(work) ?? [];
}

/** Processor time of the page's thread for one work, less that for doing nothing. Other programs do not change it. */
async function stopwatch(page: Page): Promise<(work: inPage.Work) => Promise<number>> {
  const clock = await threadClock(page);
  const time = async (work: inPage.Work) => {
    const before = await clock();
    await page.evaluate((name) => bench.once(name), work);
    return (await clock()) - before;
  };
  const nothing: number[] = [];
  for (let run = 0; run < 5; run++) nothing.push(await time('nothing'));
  return async (work) => Math.max(0, (await time(work)) - median(nothing));
}

async function gateFigures({ portal }: Pages, open: Open): Promise<readonly Figure[]> {
  const page = await open(portal);
  const times = await inTurns(page, ['floor', 'firstGate', 'fullGate'], warmRounds);
  await page.close();
  return [
    figure('portal: floor', median(times('floor')), 'ms'),
    figure('portal: first gate', ratioInTurns(times('firstGate'), times('floor')), '× its floor'),
    figure('portal: full gate', ratioInTurns(times('fullGate'), times('floor')), '× its floor'),
  ];
}

/** Counts layouts and restyles during an audit of a page that has just been changed: the audit alone can force them. */
async function renderingFigures(browser: Browser, { report }: Pages, open: Open): Promise<readonly Figure[]> {
  const page = await open(report);
  const forced = async (work: inPage.Work | 'measure') => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
    await page.evaluate((name) => bench.traced(name), work);
    return countForced(await browser.stopTracing());
  };
  const ofMeasuring = await forced('measure');
  if (ofMeasuring < 20) throw new Error(`The trace shows ${ofMeasuring} forced layouts where there were 20.`);
  const value = (await forced('audit')) + (await forced('fullGate'));
  await page.close();
  return [figure('forced layouts and restyles', value, 'in 20 audits')];
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tid: number;
}

function countForced(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const times = (name: string) => traceEvents.filter((event) => event.name === name).map(({ ts }) => ts);
  const begins = times('work-begins').sort((a, b) => a - b);
  const ends = times('work-ends').sort((a, b) => a - b);
  const thread = traceEvents.find(({ name }) => name === 'work-begins')?.tid;
  return traceEvents.filter(
    ({ name, ts, tid }) =>
      tid === thread &&
      (name === 'Layout' || name === 'UpdateLayoutTree') &&
      begins.some((begin, at) => begin <= ts && ts <= (ends[at] ?? 0)),
  ).length;
}

/** Milliseconds of processor time that the thread of the page has used. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Measures how long the built engine takes to be evaluated in a new, empty page. */
async function evaluationFigure(browser: Browser): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < coldRuns; run++) times.push(await evaluateCold(browser, await builtEngine()));
  return figure('engine, evaluated cold', median(times), 'ms');
}

export async function builtEngine(): Promise<string> {
  const built = (script: string) => readFile(join(import.meta.dirname, `../../.output/chrome-mv3${script}`), 'utf8');
  return (await Promise.all(ENGINE.map(built))).join(';');
}

/** Milliseconds of processor time in which a script is evaluated in a fresh empty page with an extension's API. */
export async function evaluateCold(browser: Browser, script: string): Promise<number> {
  const page = await openPage(browser, '<!DOCTYPE html><title>空</title>', '');
  await page.evaluate(() => {
    const listen = { addListener() {}, removeListener() {} };
    const runtime = { id: 'bench', onMessage: listen, onConnect: listen, sendMessage: () => Promise.resolve() };
    const storage = { local: { get: () => Promise.resolve({}) }, onChanged: listen };
    Object.assign(globalThis, { chrome: { runtime, storage }, browser: { runtime, storage } });
  });
  const clock = await threadClock(page);
  const evaluate = async (code: string) => {
    const before = await clock();
    await page.evaluate(code);
    return (await clock()) - before;
  };
  const nothing: number[] = [];
  for (let time = 0; time < 5; time++) nothing.push(await evaluate('void 0'));
  const time = (await evaluate(`{${script}}; void 0`)) - median(nothing);
  await page.close();
  return time;
}

/** Opens a page that its headers isolate; otherwise the browser would round its clock to a tenth of a millisecond. */
export async function openPage(browser: Browser, html: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
      body: route.request().url() === address ? html : '',
    }),
  );
  await page.goto(address);
  if (code !== '') await page.evaluate(code);
  return page;
}
