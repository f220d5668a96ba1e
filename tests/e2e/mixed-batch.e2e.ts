/** Batches of HTML, PDF, scanned PDF and DOCX in either browser, with workers that end or hang in the middle. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import type { BatchItem } from '../../lib/model/batch.ts';
import * as limits from '../../lib/model/limits.ts';
import { type BatchesPage, batchesInBrowsers, openBatchesPage } from './batches-page.ts';
import { call, clickOn, spoilWorkers, startBatch, textsOf } from './in-page.ts';
import { type Mixed, makeMixed } from './mixed-sources.ts';
import { recordsHere } from './stored.ts';

const LOCALE = 'en';
/** A machine that does other things too takes its time. */
const slow = { timeout: 90_000, interval: 200 };
let mixed: Mixed;
beforeAll(async () => {
  mixed = await makeMixed();
}, 120_000);

/** A row of the table; null instead of a score that is not worked out. */
interface Row {
  readonly number: number;
  readonly agency: string;
  readonly year: number;
  readonly score: number | null;
}

describe.each(batchesInBrowsers)('%s', (_name, open) => {
  let batches: BatchesPage;
  beforeAll(async () => {
    batches = await open(mixed.pages);
  }, 120_000);
  afterAll(() => batches?.close());
  const texts = (selector: string) => batches.run(textsOf, selector);
  /** Of the batch that is shown. */
  const items = async () => {
    const batch = await batches.run(shownBatch);
    const all = await batches.run(recordsHere<BatchItem>, 'gouji-batches', 'items');
    return all.filter((item) => item.batch === batch);
  };
  const known = (): readonly Row[] =>
    mixed.known.map(({ url, agency, year, score }) => ({ number: mixed.urls.indexOf(url), agency, year, score }));
  const scored = new Map<number, number | null>();

  /** The table as it is drawn, in its order. */
  async function shownRows(): Promise<readonly Row[]> {
    const [rows, [heads = []]] = await Promise.all([
      batches.run(cellsOf, '[role=grid] tbody tr[data-index]'),
      batches.run(cellsOf, '[role=grid] thead tr'),
    ]);
    // A batch that has a round before it has more columns.
    const at = heads.findIndex((head) => head.startsWith(text(LOCALE, 'batches.column.score')));
    return rows.map((cells) => {
      const number = Number(cells[0]) - 1;
      const score = scored.get(number) === null ? null : Number(cells[at]);
      return { number, agency: cells[1] ?? '', year: Number(cells[2]), score };
    });
  }

  async function expectAll(): Promise<void> {
    for (const { number, score } of known()) scored.set(number, score);
    await expect.poll(() => texts('.run.done'), slow).toHaveLength(1);
    await expect.poll(shownRows, slow).toEqual(known());
    expect(await texts('[role=alert]')).toEqual([]);
  }

  test('every report of every kind is read, compared and kept under its own name', { timeout: 240_000 }, async () => {
    await batches.run(startBatch, mixed.urls.join('\n'));
    await expectAll();
    // As it was kept: nothing is damaged.
    await batches.reload();
    // A batch that was kept opens with its overview.
    await expect.poll(() => batches.run(cellsOf, '#tab-results')).toHaveLength(1);
    await batches.run(clickOn, '#tab-results');
    await expectAll();
    const kept = await items();
    const done = kept.filter(({ state }) => state === 'done');
    expect(done.map(({ number, row }) => [number, row?.agency, row?.compared])).toEqual(
      known().map(({ number, agency }) => [number, agency, true]),
    );
    const unread = kept.filter(({ state }) => state !== 'done');
    expect(unread.map(({ url, state, reason }) => [url, state, reason?.id])).toEqual([
      [mixed.scanned, 'failed', 'file.scanned'],
    ]);
  });

  test('a worker that ends and one that hangs cost their own report, until it is read again', {
    timeout: 240_000,
  }, async () => {
    const [killed, hung] = ['1.pdf', '4.html'];
    await batches.run(spoilWorkers, killed, hung, limits.audit);
    await batches.run(clickOn, 'header button.box');
    await batches.run(startBatch, mixed.urls.join('\n'));
    const spoilt = [killed, hung].map((name) => mixed.urls.findIndex((url) => url.endsWith(`/${name}`)));
    await expect.poll(() => texts('.run.done'), slow).toHaveLength(1);
    const rest = known().filter(({ number }) => !spoilt.includes(number));
    await expect.poll(shownRows, slow).toEqual(rest);
    await batches.run(clickOn, '#tab-unread');
    const sentence = text(LOCALE, 'batch.hung');
    await expect
      .poll(async () => (await texts('[role=grid] tbody tr')).filter((row) => row.includes(sentence)))
      .toHaveLength(2);
    expect((await items()).filter(({ state }) => state === 'failed').map(({ number }) => number)).toEqual(
      [...spoilt, mixed.urls.indexOf(mixed.scanned)].sort((one, other) => one - other),
    );
    await batches.run(clickOn, '[role=tabpanel] button.main');
    await batches.run(clickOn, '#tab-results');
    await expectAll();
  });
});

test('in Chromium a worker that counts for ever is ended, and the next report is read by another', {
  timeout: 120_000,
}, async () => {
  const { page, close } = await openBatchesPage(mixed.pages);
  try {
    const [first = '', second = '', third = ''] = mixed.urls;
    const isDone = () => page.locator('.run.done').count();
    await call(page, spoilWorkers, '', '', limits.audit);
    await call(page, startBatch, first);
    await expect.poll(isDone, slow).toBe(1);
    await expect.poll(() => page.workers().length).toBe(1);
    const [worker] = page.workers();
    // An endless loop, in a task of its own: a browser does not stop code that the debugger runs.
    await worker?.evaluate('void setTimeout(() => { for (;;); }, 0)');
    await page.locator('header button.box').first().click();
    await call(page, startBatch, [second, third].join('\n'));
    await expect.poll(isDone, slow).toBe(1);
    // Whichever of the two came first waited for nothing.
    await expect.poll(() => page.locator('[role=grid] tbody tr').count()).toBe(1);
    await page.locator('#tab-unread').click();
    await expect
      .poll(() => page.locator('[role=grid] tbody tr').allTextContents())
      .toEqual([expect.stringContaining(text(LOCALE, 'batch.hung'))]);
    await expect.poll(() => worker !== undefined && page.workers().includes(worker), slow).toBe(false);
  } finally {
    await close();
  }
});

/** In the page: the batch that is shown. */
async function shownBatch(): Promise<string> {
  return document.querySelector<HTMLSelectElement>('header select')?.value ?? '';
}

/** In the page: texts of the cells of each row, its header among them. */
async function cellsOf(rows: string): Promise<readonly (readonly string[])[]> {
  return [...document.querySelectorAll(rows)].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  );
}
