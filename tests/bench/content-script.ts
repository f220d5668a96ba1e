import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type Figure, figure, median, rounds } from './figures.ts';

const loads = rounds(9);
const built = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Measures the detector on a page that is no report, and an empty content script to compare it with. */
export async function measureContentScript(portal: string): Promise<readonly Figure[]> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(portal);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const empty = join(folder, 'empty');
    cpSync(built, empty, { recursive: true });
    writeFileSync(join(empty, 'detector.js'), '(() => {})();\n');
    const nothing = await scriptTime(empty, join(folder, 'profile-empty'), port);
    const detector = await scriptTime(built, join(folder, 'profile-built'), port);
    return [
      figure('portal: an empty content script', nothing, 'ms'),
      figure('portal: detector above it', detector - nothing, 'ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    server.close();
  }
}

async function scriptTime(extension: string, profile: string, port: number): Promise<number> {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`,
    ],
  });
  try {
    const times: number[] = [];
    for (let load = 0; load < loads; load++) times.push(await timeOfLoad(context));
    return median(times);
  } finally {
    await context.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: begin, length, and processor time of the length. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Events of a script: it is compiled, runs, is called back. */
const scriptEvents = new Set(['v8.compile', 'EvaluateScript', 'FunctionCall']);

/** Processor time that a script of the extension used from the load of the page to a second later. */
async function timeOfLoad(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto('http://www.bench.gov.cn/');
  await page.waitForTimeout(1_000);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const own = events.filter(({ name, args }) => {
    const address = args?.data?.url ?? args?.data?.fileName ?? '';
    return scriptEvents.has(name) && address.startsWith('chrome-extension://');
  });
  if (own.length === 0) throw new Error('The trace shows no content script.');
  // An event may lie inside another, which then counts for both.
  const outer = own.filter((event) => !own.some((other) => other !== event && holds(other, event)));
  return outer.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  const end = (event: TraceEvent) => event.ts + (event.dur ?? 0);
  return outer.pid === inner.pid && outer.tid === inner.tid && outer.ts <= inner.ts && end(inner) <= end(outer);
}
