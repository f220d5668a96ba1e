/** A whole assessment in the browser, killed half-way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BatchItem, BatchReport } from '../../lib/model/batch.ts';
import type { KeptReport } from '../../lib/store/kept-report.ts';
import { type Extension, startExtension } from './chromium.ts';
import { keyOf, makeSite, paste } from './many-reports.ts';
import { recordsIn } from './stored.ts';

/** Counties of twelve agencies with three reports each: 300 agencies. */
const COUNTIES = 25;
/** A machine that does other things too takes its time. */
const LONGEST = 600_000;
const site = makeSite(COUNTIES);
let profile: string;
let extension: Extension;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'gouji-many-'));
  extension = await startExtension({}, { server: site.server, profile, language: 'zh-CN' });
});
afterAll(async () => {
  await extension.close();
  await rm(profile, { recursive: true, force: true });
});

async function openBatches(): Promise<Page> {
  const page = await extension.context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  return page;
}

/** What the database holds, as the browser has it. */
const kept = (page: Page) => recordsIn<BatchItem>(page, 'gouji-batches', 'items');

/** Without reading them: there are many. */
async function countDone(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('gouji-batches');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const index = opening.result.transaction('items').objectStore('items').index('state');
          const counting = index.openKeyCursor();
          let done = 0;
          counting.onsuccess = () => {
            const cursor = counting.result;
            if (cursor === null) return;
            if ((cursor.key as string[])[1] === 'done') done += 1;
            cursor.continue();
          };
          index.objectStore.transaction.oncomplete = () => {
            opening.result.close();
            resolve(done);
          };
        };
      }),
  );
}

/** Numbers of the reports that fail a rule, found in the page: together their findings are large. */
function failingIn(page: Page, rule: string): Promise<readonly number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<readonly number[]>((resolve, reject) => {
        const opening = indexedDB.open('gouji-batches');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // What comparing says of a report goes before what was found when it was read.
          const failing = new Map<number, boolean>();
          const walk = ([table, ...rest]: readonly string[]): void => {
            if (table === undefined) {
              opening.result.close();
              resolve([...failing].flatMap(([number, fails]) => (fails ? [number] : [])));
              return;
            }
            const walking = opening.result.transaction(table).objectStore(table).openCursor();
            walking.onerror = () => reject(walking.error);
            walking.onsuccess = () => {
              const cursor = walking.result;
              if (cursor === null) return walk(rest);
              const { number, ...kept } = cursor.value as KeptReport;
              const findings: BatchReport['findings'] = JSON.parse(kept.findings);
              failing.set(
                number,
                findings.some(({ rule: own, outcome }) => own === wanted && outcome === 'fail'),
              );
              cursor.continue();
            };
          };
          walk(['reports', 'compared']);
        };
      }),
    rule,
  );
}

test('every report is audited once, nothing is lost, faults are found as injected', {
  timeout: LONGEST * 2,
}, async () => {
  let page = await openBatches();
  await paste(page, site.urls.join('\n'));
  await page.locator('button.main').click();
  await expect.poll(() => countDone(page), { timeout: LONGEST, interval: 2_000 }).toBeGreaterThan(site.urls.length / 2);
  await extension.kill();
  const before = new Map(site.given);

  extension = await startExtension({}, { server: site.server, profile, language: 'zh-CN' });
  page = await openBatches();
  const settled = (await kept(page))
    .filter(({ state }) => state === 'done')
    .map(({ url }) => new URL(url ?? '').pathname);
  expect(settled.length).toBeGreaterThan(site.urls.length / 2);
  const end = `核查完毕，共 ${site.urls.length} 份`;
  await page.locator('.run b', { hasText: end }).waitFor({ timeout: LONGEST });
  // Said to screen readers too; each county has one address that is gone.
  expect(await page.locator('.run [role=status]').textContent()).toBe(`${end}，失败 ${COUNTIES}`);

  const items = await kept(page);
  expect(items).toHaveLength(site.urls.length);
  const done = items.filter(({ state }) => state === 'done');
  expect(new Set(items.filter(({ state }) => state !== 'done').map(({ url }) => url))).toEqual(site.lost);
  // Three reports of each agency, each once.
  const reports = done.map(({ row }) => keyOf(row?.agency ?? null, row?.year ?? null));
  expect(new Set(reports).size).toBe(COUNTIES * 36);
  expect(done.every(({ row }) => row?.compared)).toBe(true);
  for (const rule of ['carry-over', 't3-row-total'] as const) {
    // A row counts a problem under its first finding; here each rule that failed counts.
    const failing = new Set(await failingIn(page, rule));
    const found = done.filter(({ number }) => failing.has(number));
    expect(found.length, rule).toBeGreaterThan(40);
    expect(new Set(found.map(({ row }) => keyOf(row?.agency ?? null, row?.year ?? null))), rule).toEqual(
      site.faulty[rule],
    );
  }
  // Reports that were read before the browser was killed were not requested again.
  for (const path of settled) {
    const moved = `/moved${path}`;
    expect([site.given.get(path), site.given.get(moved)], path).toEqual([before.get(path), before.get(moved)]);
  }
});
