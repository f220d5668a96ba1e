/** A batch whose browser is killed again and again: in the end nothing is lost and nothing was done twice. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BatchItem } from '../../lib/model/batch.ts';
import { type Extension, startExtension } from '../e2e/chromium.ts';
import { keyOf, makeSite, paste } from '../e2e/many-reports.ts';
import { recordsIn } from '../e2e/stored.ts';
import { seeded } from '../generator/random.ts';

export interface Killed {
  readonly reports: number;
  readonly kills: number;
  /** Reports that were there after each kill. */
  readonly done: readonly number[];
}

/** `counties`: each has 36 reports and two addresses that give none. Throws where something is lost or done twice. */
export async function killedBatch(
  counties: number,
  kills: number,
  seed: number,
  log: (line: string) => void = () => {},
): Promise<Killed> {
  const site = makeSite(counties);
  const random = seeded(seed);
  const profile = await mkdtemp(join(tmpdir(), 'gouji-soak-'));
  const start = () => startExtension({}, { server: site.server, profile, language: 'zh-CN' });
  const kept = (page: Page) => recordsIn<BatchItem>(page, 'gouji-batches', 'items');
  const doneIn = async (page: Page) => (await kept(page)).filter(({ state }) => state === 'done');
  const answers = (path: string) => [site.given.get(path) ?? 0, site.given.get(`/moved${path}`) ?? 0];
  const done: number[] = [];
  let extension = await start();
  try {
    let page = await openBatches(extension);
    await paste(page, site.urls.join('\n'));
    await page.locator('button.main').click();
    const all = counties * 36;
    /** How often each report was asked for when the first kill had left it read. */
    const asked = new Map<string, number[]>();
    for (let kill = 1; kill <= kills; kill += 1) {
      // Somewhere within this part of the whole, and not before the part has begun.
      const from = ((kill - 1) * all) / (kills + 1);
      const wanted = Math.floor(from + (random.int(1, 100) / 100) * (all / (kills + 1)));
      while ((await doneIn(page)).length < wanted) await new Promise((next) => setTimeout(next, 200));
      await extension.kill();
      extension = await start();
      page = await openBatches(extension);
      const settled = await doneIn(page);
      ok(settled.length >= wanted, `kill ${kill}: ${settled.length} of ${wanted} reports are left`);
      done.push(settled.length);
      log(`kill ${kill} of ${kills}: ${settled.length} reports are there`);
      for (const { url } of settled) {
        const { pathname } = new URL(url ?? '');
        if (!asked.has(pathname)) asked.set(pathname, answers(pathname));
      }
      if (kill < kills) continue;
      await page.locator('.run b', { hasText: `核查完毕，共 ${site.urls.length} 份` }).waitFor({ timeout: 3_600_000 });
      for (const [path, times] of asked) deepEqual(answers(path), times, `${path} was asked for again`);
    }
    const items = await kept(page);
    equal(items.length, site.urls.length);
    deepEqual(
      items
        .filter(({ state }) => state !== 'done')
        .map(({ url }) => url ?? '')
        .sort(),
      [...site.lost].sort(),
    );
    const reports = items
      .filter(({ state }) => state === 'done')
      .map(({ row }) => keyOf(row?.agency ?? null, row?.year ?? null));
    equal(reports.length, all);
    equal(new Set(reports).size, all);
    return { reports: all, kills, done };
  } finally {
    await extension.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function openBatches(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  return page;
}
