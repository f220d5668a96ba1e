/** What every surface says of one report, after something was decided on it. */
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldsOf, type ReadTable, readTables, tableNamed } from '../export/workbooks.ts';
import type { Extension } from './chromium.ts';
import { call, savedBy } from './in-page.ts';
import { layerElements } from './layer.ts';

export interface Shown {
  /** The badge's number and colour. */
  readonly badge: readonly [text: string, colour: string];
  readonly headline: string;
  /** Numbers of the problems whose marks are drawn as usual, and as dismissed. */
  readonly standing: string;
  readonly dismissed: string;
  /** Numbered lines of the copied notice. */
  readonly lines: number;
  /** What the workbooks of panel and batch say of each problem that they list; dismissed ones are left out. */
  readonly opinions: readonly string[];
  /** The row of its batch: problems that are wrong and to check, how many were decided on, its score. */
  readonly row: readonly [wrong: string, toCheck: string, reviewed: string, score: string];
  /** Kinds of the decisions in the JSON file, which has them all, in the order of the findings. */
  readonly kinds: readonly string[];
}

/** The pages that show one report: itself, in two windows, popup, panels and the batch that it is in. */
interface Surfaces {
  readonly extension: Extension;
  readonly page: Page;
  readonly session: CDPSession;
  readonly popup: Page;
  readonly panel: Page;
  readonly second: Page;
  readonly secondPanel: Page;
  readonly batches: Page;
}

export async function expectEverywhere(surfaces: Surfaces, shown: Shown): Promise<void> {
  const { extension, page, session, popup, panel, second, secondPanel, batches } = surfaces;
  const {
    badge: [text, color],
    headline,
    standing,
    dismissed,
    lines,
    opinions,
    row,
    kinds,
  } = shown;
  await expect.poll(() => extension.badge(page)).toMatchObject({ text, color, title: `勾稽：${headline}` });
  await expect.poll(() => popup.locator('.verdict').innerText()).toBe(headline);
  await expect.poll(() => panel.locator('.verdict').innerText()).toBe(headline);
  // A page in the background draws nothing.
  await page.bringToFront();
  const handles = async (isDismissed: boolean) =>
    (await layerElements(session))
      .filter(({ classes }) => classes.includes('handle') && classes.includes('dismissed') === isDismissed)
      .map(({ text }) => text)
      .join(' ');
  await expect.poll(() => handles(false)).toBe(standing);
  await expect.poll(() => handles(true)).toBe(dismissed);
  const numbers = (selector: string) => popup.locator(selector).allInnerTexts();
  await expect.poll(async () => (await numbers('.problems > ol .number')).join(' ')).toBe(standing);
  expect((await popup.locator('.problems details .number').allTextContents()).join(' ')).toBe(dismissed);
  await expect.poll(() => extension.badge(second)).toMatchObject({ text, color });
  await expect.poll(() => secondPanel.locator('.verdict').innerText()).toBe(headline);
  await expect.poll(() => rowOf(batches)).toEqual(row);
  const inBatch = await readTables(Buffer.from(await call(batches, savedBy, 'XLSX'), 'base64'));
  expect(opinionsIn(inBatch)).toEqual(opinions);
  for (const each of [panel, secondPanel]) {
    expect(opinionsIn(await readTables(await readFile(await exportedFrom(each, 'XLSX 问题清单'))))).toEqual(opinions);
    const json = JSON.parse(await readFile(await exportedFrom(each, 'JSON（可再打开）'), 'utf8')) as {
      readonly decisions: readonly { readonly kind: string }[];
    };
    expect(json.decisions.map(({ kind }) => kind).toSorted()).toEqual(kinds);
  }
  const copied = await copiedFrom(popup);
  expect(copied.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(lines);
}

const opinionsIn = (tables: readonly ReadTable[]) =>
  fieldsOf(tableNamed(tables, '问题清单'), '复核意见').map((words) => words ?? '');

/** See `Shown.row`. */
async function rowOf(batches: Page): Promise<readonly (string | undefined)[]> {
  const cells = await batches.locator('.grid tbody tr[data-index="0"] > *').allTextContents();
  return [cells[4], cells[5], cells[6], cells[8]];
}

/** The path of the file that a panel saves. */
async function exportedFrom(from: Page, name: string): Promise<string> {
  await from.bringToFront();
  await from.locator('header button.unfolds').click();
  const [download] = await Promise.all([from.waitForEvent('download'), from.getByRole('button', { name }).click()]);
  return download.path();
}

export async function copiedFrom(from: Page): Promise<string> {
  await from.evaluate(() => Object.assign(window, { copied: null }));
  await from.getByRole('button', { name: '复制全部' }).click();
  await expect.poll(() => from.evaluate(() => Reflect.get(window, 'copied'))).not.toBeNull();
  return from.evaluate(() => Reflect.get(window, 'copied') as string);
}
