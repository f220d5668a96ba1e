/**
 * A small batch of pages and files: every report says the same in its row, beside its file, in a tab of its own and in
 * every export, before and after each decision, wherever it was made.
 */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EngineState } from '../../lib/browser/messages.ts';
import { readTables } from '../export/workbooks.ts';
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';
import { call, savedBy } from './in-page.ts';
import { openExtension } from './opened.ts';

const slow = { timeout: 30_000 };
const [, , water = [], civil = []] = makeHistories(5, [{ place: '白青县', years: [2023, 2024] }]) as [...State[][]];
const [water2023, water2024, civil2023, civil2024] = [...water, ...civil] as [State, State, State, State];

/** Each cell one more. */
const more = (state: State, ...cells: readonly string[]) =>
  withCells(state, Object.fromEntries(cells.map((cell) => [cell, figure(state, cell) + 1])));
const carried = ['t3.carriedIn.natural', 't3.carriedIn.total'];

/**
 * One more came in than was handled, in a column and in the total: two balances at 5 points. One more was taken over than
 * last year's report carried over, which only that report shows: one problem of two cells at 3. 100 − 10 − 3 = 87.
 */
const faultyPage = more(water2024, ...carried, 't3.received.natural', 't3.received.total');
/**
 * One more was taken over: last year's report and the balances show one cause, at 5 points. A wrong total of reviews, at 3;
 * a blank cell, which costs nothing: 92.
 */
const faultyFile = withCells(more(civil2024, ...carried, 't4.review.total'), { 't3.granted.legal': '' });

/** Two pages, then two files. */
const states = [water2023, faultyPage, civil2023, faultyFile] as const;
const addresses = ['www.baiqing.gov.cn/2023.html', 'www.baiqing.gov.cn/2024.html'];
const fileOf = (state: State) => ({
  ...{ name: '年报.html', mimeType: 'text/html' },
  buffer: Buffer.from(toPage(state)),
});

interface Shown {
  readonly fails: number;
  readonly reviews: number;
  readonly decided: number;
  readonly problems: number;
  readonly score: number;
}
const sound: Shown = { fails: 0, reviews: 0, decided: 0, problems: 0, score: 100 };
const undecided: readonly Shown[] = [
  sound,
  { fails: 3, reviews: 0, decided: 0, problems: 3, score: 87 },
  sound,
  { fails: 2, reviews: 1, decided: 0, problems: 3, score: 92 },
];

const extension = await openExtension({ '/2023.html': toPage(states[0]), '/2024.html': toPage(states[1]) });
// Chosen, so that tabs that the extension opens are in Chinese from their start as well.
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));

async function openOwn(name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1300, height: 860 });
  await page.goto(`chrome-extension://${extension.id}/${name}`);
  return page;
}

/** A file that the page makes. */
async function saved(from: Page, word: string): Promise<Buffer> {
  return Buffer.from(await call(from, savedBy, word), 'base64');
}

const batches = await openOwn('batches.html');

/** What the rows of the table show. */
async function rows(): Promise<readonly Shown[]> {
  const cells = await batches
    .locator('.grid tbody tr[data-index]')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')));
  return cells.map((row) => {
    const [decided = 0, problems = 0] = (row[6] ?? '').split('/').map((part) => Number(part) || 0);
    return { fails: Number(row[4]), reviews: Number(row[5]), decided, problems, score: Number(row[8]) };
  });
}

/** The number of a report in a table that has a head, by its columns. */
function shownIn(head: readonly unknown[], cells: readonly unknown[]): Shown {
  const of = (name: string) => Number(cells[head.indexOf(name)]);
  return {
    ...{ fails: of('不符'), reviews: of('待核'), decided: of('已复核') },
    ...{ problems: of('问题数'), score: of('得分') },
  };
}

/** The parts of a finding that are compared. */
interface Told {
  readonly fingerprint: string;
  readonly rule: string;
  readonly outcome: string;
  readonly formula: string | null;
  readonly expected: unknown;
  readonly actual: unknown;
}

function told(findings: readonly Told[]): readonly Told[] {
  return findings
    .map(({ fingerprint, rule, outcome, formula, expected, actual }) => ({
      ...{ fingerprint, rule, outcome },
      ...{ formula, expected, actual },
    }))
    .sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));
}

interface Line {
  readonly report: {
    readonly fails: number;
    readonly reviews: number;
    readonly decided: number;
    readonly problems: number;
  };
  readonly score: number;
  readonly findings: readonly (Told & { readonly problem: string; readonly standing: string })[];
}

async function lines(): Promise<readonly Line[]> {
  return (await saved(batches, 'JSONL'))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Row, XLSX, CSV and JSONL show these numbers, and list as many problems. */
async function expectInBatch(expected: readonly Shown[]): Promise<void> {
  await expect.poll(rows, slow).toEqual(expected);
  const [reports, standing, dismissed] = await sheets();
  const [head = [], ...table] = reports;
  expect(table.map((cells) => shownIn(head, cells))).toEqual(expected);
  // The lists number their problems; agency and year tell the reports apart.
  const idOf = (columns: readonly unknown[], cells: readonly unknown[]) =>
    ['单位', '年度'].map((name) => String(cells[columns.indexOf(name)])).join(' ');
  const listed = ([columns = [], ...lines]: readonly (readonly unknown[])[], at: number) =>
    lines.filter((cells) => idOf(columns, cells) === idOf(head, table[at] ?? [])).length;
  expect(expected.map((_, at) => listed(standing, at))).toEqual(expected.map(({ fails, reviews }) => fails + reviews));
  expect(expected.map((_, at) => listed(standing, at) + listed(dismissed, at))).toEqual(
    expected.map(({ problems }) => problems),
  );
  const [csvHead = [], ...csv]: string[][] = parse((await saved(batches, 'CSV')).toString(), { bom: true });
  expect(csv.map((cells) => shownIn(csvHead, cells))).toEqual(expected);
  expect(
    (await lines()).map(({ report: { fails, reviews, decided, problems }, score }) => ({
      ...{ fails, reviews, decided, problems, score },
    })),
  ).toEqual(expected);
}

async function sheets() {
  const all = await readTables(await saved(batches, 'XLSX'));
  const of = (name: string) => {
    const table = all.find(({ sheet }) => sheet === name);
    return table === undefined ? [] : [table.head, ...table.rows];
  };
  return [of('报告'), of('问题清单'), of('不采纳')] as const;
}

async function openRow(at: number): Promise<Page> {
  const opening = extension.context.waitForEvent('page');
  await batches.locator(`.grid tr[data-index="${at}"]`).dblclick();
  const viewer = await opening;
  await viewer.locator('.side .verdict').first().waitFor(slow);
  return viewer;
}

async function openFile(at: number): Promise<Page> {
  const viewer = await openOwn('viewer.html');
  const state = states[at];
  if (state === undefined) throw new Error('no file');
  await viewer.locator('input[type=file]').first().setInputFiles(fileOf(state));
  await viewer.locator('.side .verdict').first().waitFor(slow);
  return viewer;
}

const toldIn = async (viewer: Page) => told(JSON.parse((await saved(viewer, 'JSON')).toString()).findings);

/** What the page in a tab found. */
async function toldOn(page: Page): Promise<readonly Told[]> {
  const ask = () => extension.ask<EngineState | undefined>(page, { type: 'state' }).catch(() => undefined);
  await expect.poll(async () => (await ask())?.view.kind, slow).toBe('report');
  const state = await ask();
  return state?.view.kind === 'report' ? told(state.view.findings) : [];
}

/** What the letter to the agency of a report says of its problems; '' where it gets none. */
async function letterOf(at: number): Promise<string> {
  const zip = unzipSync(await saved(batches, 'Word 核查意见书'));
  const [, letter] = Object.entries(zip).find(([name]) => name.startsWith(`${at + 1}-`)) ?? [];
  if (letter === undefined) return '';
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(letter) });
  return /共发现问题\d+处，其中应当整改\d+处，需要核实\d+处/.exec(value)?.[0] ?? '';
}

const verdictOf = (page: Page) => page.locator('.verdict').first().textContent();

test('before any decision', { timeout: 180_000 }, async () => {
  await batches
    .locator('textarea')
    .first()
    .fill(addresses.map((address) => `http://${address}`).join('\n'));
  await batches
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles([fileOf(states[2]), fileOf(states[3])]);
  await batches.locator('.new-batch button.main:not([disabled])').click();
  await batches.locator('.run b', { hasText: '核查完毕，共 4 份' }).waitFor(slow);
  await expectInBatch(undecided);
  expect(await letterOf(1)).toBe('共发现问题3处，其中应当整改3处，需要核实0处');
  expect(await letterOf(3)).toBe('共发现问题3处，其中应当整改2处，需要核实1处');

  const kept = await lines();
  // The newer pages first: nothing but the batch knows last year's report.
  for (const at of [1, 3, 0, 2]) {
    const expected = told(kept[at]?.findings ?? []);
    if (at === 1 || at === 3) expect(expected.filter(({ rule }) => rule === 'carry-over')).toHaveLength(2);
    const address = addresses[at];
    const alone = address === undefined ? await openFile(at) : await extension.open(address);
    expect(await (address === undefined ? toldIn(alone) : toldOn(alone))).toEqual(expected);
    if (address !== undefined) {
      const { fails = 0 } = undecided[at] ?? {};
      await expect.poll(async () => (await extension.badge(alone)).text, slow).toBe(fails === 0 ? '✓' : String(fails));
    }
    await alone.close();
    const viewer = await openRow(at);
    expect(await toldIn(viewer)).toEqual(expected);
    await viewer.close();
  }
  await expectInBatch(undecided);
});

test('after each decision on the page in its tab, while the batch is open in another', {
  timeout: 120_000,
}, async () => {
  const page = await extension.open(addresses[1] ?? '');
  await toldOn(page);
  const panel = await extension.panel(page);
  await panel.locator('.place').first().waitFor(slow);
  const viewer = await openRow(1);

  await panel.bringToFront();
  await panel.keyboard.press('j');
  await panel.keyboard.press('y');
  await expectInBatch(undecided.map((shown, at) => (at === 1 ? { ...shown, decided: 1 } : shown)));
  expect(await letterOf(1)).toBe('共发现问题3处，其中应当整改3处，需要核实0处');
  await expect.poll(() => verdictOf(viewer), slow).toContain('3 处不符：已确认 1 · 未处理 2');
  expect((await extension.badge(page)).text).toBe('3');

  await panel.bringToFront();
  await panel.keyboard.press('j');
  await panel.keyboard.press('n');
  await panel.locator('input[value=explained]').check();
  await panel.locator('form.decision textarea').fill('见附表');
  await panel.locator('form.decision button[type=submit]').click();
  // One balance less: 92.
  const now = { fails: 2, reviews: 0, decided: 2, problems: 3, score: 92 };
  await expectInBatch(undecided.map((shown, at) => (at === 1 ? now : shown)));
  expect(await letterOf(1)).toBe('共发现问题2处，其中应当整改2处，需要核实0处');
  await expect.poll(() => verdictOf(viewer), slow).toContain('3 处不符：已确认 1 · 不采纳 1 · 未处理 1');
  await expect.poll(async () => (await extension.badge(page)).text, slow).toBe('2');
  const [, , dismissed] = await sheets();
  expect(dismissed[1]?.[dismissed[0]?.indexOf('复核意见') ?? -1]).toBe('不采纳：报告另有说明；见附表');
  expect((await lines())[1]?.findings.filter(({ standing }) => standing === 'dismissed')).toHaveLength(1);
  // The file's own screen hands over what the batch does.
  const html = (await saved(viewer, 'HTML')).toString();
  expect(html).toContain('3 处不符：已确认 1 · 不采纳 1 · 未处理 1');
  expect(html).not.toContain('见附表');
  for (const opened of [viewer, panel, page]) await opened.close();
});

test('after a decision on a file that was opened by itself', { timeout: 120_000 }, async () => {
  const viewer = await openFile(3);
  await viewer.locator('.side .place').first().waitFor(slow);
  const fromRow = await openRow(3);
  const problems = (await lines())[3]?.findings ?? [];
  const [first] = problems;
  if (first === undefined) throw new Error('no problem');
  await viewer.bringToFront();
  await viewer.keyboard.press('j');
  await viewer.keyboard.press('y');
  const before = await rows();
  expect(before[1]?.decided).toBe(2);
  await expectInBatch(before.map((shown, at) => (at === 3 ? { ...shown, decided: 1 } : shown)));
  await expect.poll(() => verdictOf(fromRow), slow).toContain('已确认 1');
  expect((await lines())[3]?.findings.filter(({ standing }) => standing === 'confirmed').length).toBeGreaterThan(0);
  for (const opened of [viewer, fromRow]) await opened.close();
});
