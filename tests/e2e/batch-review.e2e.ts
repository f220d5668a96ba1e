/** Review work from an opened file to its row, score and export; files of one name share nothing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldsOf, readTables, tableNamed } from '../export/workbooks.ts';
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';
import { savedBy } from './in-page.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

const slow = { timeout: 30_000 };
const [, , water = [], civil = []] = makeHistories(5, [{ place: '白青县', years: [2023, 2024] }]);

/** A wrong total of reviews, at 3 points, and a blank cell, which costs nothing. */
function withFaults(state: State): State {
  const total = 't4.review.total';
  return withCells(state, { [total]: figure(state, total) + 1, 't3.granted.legal': '' });
}

const states: readonly State[] = [...water, ...civil.map((state, at) => (at === 1 ? withFaults(state) : state))];
/** The faulty one. */
const FAULTY = 3;

const extension = await openChineseExtension({
  '/a.html': faulty,
  '/b.html': faulty.replaceAll('南湖区民政局', '南湖区水利局'),
});

// By the settings: a tab that a double click opens is there before the browser can be told another language.
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));

async function pdfOf(path: string): Promise<Buffer> {
  const page = await extension.open(`www.nanhu.gov.cn${path}`);
  const session = await extension.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {});
  await page.close();
  return Buffer.from(data, 'base64');
}

async function openOwn(name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1300, height: 860 });
  await page.goto(`chrome-extension://${extension.id}/${name}`);
  return page;
}

/** Dismisses the finding that is chosen next. */
async function dismissNext(page: Page): Promise<void> {
  await page.locator('.side .place').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.locator('input[value=explained]').check();
  await page.locator('form.decision textarea').fill('见附表');
  await page.locator('form.decision button[type=submit]').click();
  await page.locator('form.decision').waitFor({ state: 'detached' });
}

test('two agencies’ files of one name, opened one after the other, share nothing', { timeout: 120_000 }, async () => {
  const [one, other] = [await pdfOf('/a.html'), await pdfOf('/b.html')];
  const viewer = await openOwn('viewer.html');
  const choose = async (buffer: Buffer, agency: string) => {
    const file = { name: '年报.pdf', mimeType: 'application/pdf', buffer };
    await viewer.locator('input[type=file]').first().setInputFiles(file);
    await viewer.locator('.side', { hasText: agency }).waitFor();
    await viewer.locator('.side .place').first().waitFor();
  };
  const dismissed = () => viewer.locator('.side li.dismissed').count();

  await choose(one, '南湖区民政局');
  await dismissNext(viewer);
  await expect.poll(dismissed).toBeGreaterThan(0);
  const decided = await dismissed();
  await choose(other, '南湖区水利局');
  expect(await dismissed()).toBe(0);
  expect(await viewer.locator('.changes').count()).toBe(0);
  await choose(one, '南湖区民政局');
  await expect.poll(dismissed).toBe(decided);
  expect(await viewer.textContent('body')).not.toContain('发布后有变动');
  await viewer.close();
});

test('what is decided in an opened file reaches its row, its score and the export', { timeout: 180_000 }, async () => {
  const batches = await openOwn('batches.html');
  await batches
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles(
      states.map((state) => ({ name: '年报.html', mimeType: 'text/html', buffer: Buffer.from(toPage(state)) })),
    );
  await batches.locator('.new-batch button.main').click();
  await batches.locator('.run b', { hasText: '核查完毕，共 4 份' }).waitFor(slow);
  const rows = () =>
    batches
      .locator('.grid tbody tr[data-index]')
      .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')));
  /** Failures, reviews, reviewed, score. */
  const counts = async (at: number) => [4, 5, 6, 8].map((cell) => rowsNow[at]?.[cell]);
  let rowsNow = await rows();
  expect(await counts(FAULTY)).toEqual(['1', '1', '0/2', '97']);

  const open = async (at: number): Promise<Page> => {
    const opening = extension.context.waitForEvent('page');
    await batches.locator(`.grid tr[data-index="${at}"]`).dblclick();
    const viewer = await opening;
    await viewer.locator('.side header h1, .side header .facts').first().waitFor(slow);
    return viewer;
  };

  // Each report says beside its file what its row says.
  for (const [at, state] of states.entries()) {
    const viewer = await open(at);
    await viewer.locator('.side', { hasText: state.agency }).waitFor(slow);
    const said = async () => {
      const verdict = (await viewer.locator('.side .verdict').first().textContent()) ?? '';
      return ['不符', '待核'].map((word) => new RegExp(`(\\d+) 处${word}`).exec(verdict)?.[1] ?? '0');
    };
    await expect.poll(said, slow).toEqual((await counts(at)).slice(0, 2));
    await viewer.close();
  }

  const viewer = await open(FAULTY);
  await dismissNext(viewer);
  await expect.poll(async () => (await rows())[FAULTY]?.[6], slow).toBe('1/2');
  await dismissNext(viewer);
  await expect.poll(async () => (await rows())[FAULTY]?.[6], slow).toBe('2/2');
  rowsNow = await rows();
  expect(await counts(FAULTY)).toEqual(['0', '0', '2/2', '100']);
  expect(await counts(0)).toEqual(['0', '0', '—', '100']);

  await batches.bringToFront();
  await batches.locator(`.grid tr[data-index="${FAULTY}"]`).click();
  await expect.poll(() => batches.locator('aside ol > li.dismissed').count(), slow).toBe(2);
  const bytes = await batches.evaluate<string>(`(${savedBy})('XLSX')`);
  const tables = await readTables(Buffer.from(bytes, 'base64'));
  expect(tables.map(({ sheet }) => sheet)).toEqual([
    '问题清单',
    '报告',
    '不采纳',
    '得分说明',
    '概况',
    '提醒',
    '排名',
    '所查项目',
    '读取数据',
  ]);
  const opinions = fieldsOf(tableNamed(tables, '不采纳'), '复核意见');
  expect(opinions).toEqual(Array(2).fill('不采纳：报告另有说明；见附表'));
  expect(tableNamed(tables, '问题清单').rows).toEqual([]);
});
