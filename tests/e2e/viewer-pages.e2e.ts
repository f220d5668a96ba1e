import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { text, writePdf } from '../source/pdf/pdf-writer.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

/** Written by tests/source/pdf/pdf-writer.ts, one line of text, and encrypted by qpdf with the password below. */
const LOCKED = join(import.meta.dirname, '../fixtures/locked.pdf');
const PASSWORD = 'nianbao-2024';

const extension = await openChineseExtension({ '/faulty.html': faulty });

async function openViewer(query = ''): Promise<Page> {
  const opened = await extension.context.newPage();
  await opened.setViewportSize({ width: 1300, height: 860 });
  await opened.goto(`chrome-extension://${extension.id}/viewer.html${query}`);
  await opened.locator('main[aria-busy=false]').waitFor();
  return opened;
}

async function choose(viewer: Page, buffer: Buffer | Uint8Array): Promise<void> {
  await viewer
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(buffer) });
}

/** The box around all that is dark on a page's picture, in parts of it; null: nothing is. */
const ink = (viewer: Page) =>
  viewer
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      if (width === 0) return null;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const dark = Array.from({ length: width * height }, (_, at) => at).filter((at) => (data[4 * at] ?? 255) < 100);
      if (dark.length === 0) return null;
      const xs = dark.map((at) => (at % width) / width);
      const ys = dark.map((at) => Math.floor(at / width) / height);
      const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b));
      const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b));
      return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
    });

test.each([
  // As the page lies: text from (100, 100) to (300, 120), y upwards, on a page of 400 × 200.
  [0, '', 100 / 400, 2],
  // Text that runs up the page, from (120, 100) to (120, 300) on 200 × 400, stands upright after a quarter turn clockwise.
  [90, '0 1 -1 0', 100 / 400, 2],
] as const)(
  'a page that its file turns by %i° is shown upright, with places where the ink is',
  async (rotate, matrix, left, ratio) => {
    const turned = rotate === 90;
    const [width, height] = turned ? [200, 400] : [400, 200];
    const content = text(turned ? 120 : 100, 100, '█'.repeat(10), { size: 20, ...(matrix === '' ? {} : { matrix }) });
    const viewer = await openViewer();
    await choose(viewer, writePdf({ pages: [{ width, height, rotate, content }] }));
    const page = viewer.locator('.page');
    await page.waitFor();
    const around = await page.boundingBox();
    expect((around?.width ?? 0) / (around?.height ?? 1)).toBeCloseTo(ratio, 1);
    await expect.poll(() => ink(viewer)).not.toBeNull();
    const place = await viewer.locator('.page .place').boundingBox();
    const dark = await ink(viewer);
    if (around === null || place === null || dark === null) throw new Error('Nothing is shown.');
    expect((place.x - around.x) / around.width).toBeCloseTo(left, 1);
    const [middleX, middleY] = [(dark.left + dark.right) / 2, (dark.top + dark.bottom) / 2];
    expect((place.x + place.width / 2 - around.x) / around.width).toBeCloseTo(middleX, 1);
    expect((place.y + place.height / 2 - around.y) / around.height).toBeCloseTo(middleY, 1);
    await viewer.close();
  },
);

test('words of a paragraph lie over their own in the picture, line by line', async () => {
  const viewer = await openViewer();
  // Lines of 20 and 12 letters of 15 pt on a page 400 wide, the second with ten digits of half a letter in its middle.
  const content =
    text(50, 150, '甲'.repeat(20), { size: 15 }) + text(50, 120, '乙乙乙0123456789乙乙乙乙', { size: 15 });
  await choose(viewer, writePdf({ pages: [{ width: 400, height: 200, content }] }));
  const second = viewer.locator('.page .line').nth(1);
  await second.waitFor();
  const page = await viewer.locator('.page').boundingBox();
  const [digits, whole] = await second.evaluate((line) =>
    [
      [3, 13],
      [0, 17],
    ].map(([from = 0, to = 0]) => {
      const range = document.createRange();
      range.setStart(line.firstChild as Text, from);
      range.setEnd(line.firstChild as Text, to);
      const { left, right } = range.getBoundingClientRect();
      return [left, right];
    }),
  );
  const points = (edges: readonly number[] = []) => edges.map((x) => ((x - (page?.x ?? 0)) / (page?.width ?? 1)) * 400);
  // 50 and seven ideographs and ten halves of 15; the digits begin behind three ideographs and are 75 long.
  for (const [at, expected] of [50, 230].entries())
    expect(Math.abs((points(whole)[at] ?? 0) - expected)).toBeLessThan(2);
  for (const [at, expected] of [95, 170].entries())
    expect(Math.abs((points(digits)[at] ?? 0) - expected)).toBeLessThan(8);
  await viewer.close();
});

test('draws only those of 300 pages that are near the window, and frees them when they are far', async () => {
  const pages = Array.from({ length: 300 }, (_, index) => ({ content: text(100, 700, `第${index + 1}页`) }));
  const viewer = await openViewer();
  await choose(viewer, writePdf({ pages }));
  await viewer.locator('.page').nth(299).waitFor();
  const drawn = () =>
    viewer
      .locator('canvas')
      .evaluateAll((all) =>
        (all as HTMLCanvasElement[]).flatMap((canvas, index) =>
          canvas.width * canvas.height > 300 * 150 ? [index + 1] : [],
        ),
      );
  await expect.poll(async () => (await drawn())[0]).toBe(1);
  expect((await drawn()).length).toBeLessThanOrEqual(6);
  await viewer.locator('.file-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect.poll(async () => (await drawn()).at(-1)).toBe(300);
  await expect.poll(async () => (await drawn())[0]).toBeGreaterThan(290);
  await viewer.close();
});

test('keys bring the pages nearer while they have the focus', async () => {
  const viewer = await openViewer();
  await choose(viewer, writePdf({ pages: [{ content: text(100, 700, '政府信息公开') }] }));
  const width = () => viewer.locator('.page').evaluate((page) => page.clientWidth);
  await viewer.locator('.page').waitFor();
  const whole = await width();
  await viewer.locator('.file-scroller').focus();
  await viewer.keyboard.press('+');
  expect(await width()).toBe(Math.round(whole * 1.25));
  await viewer.keyboard.press('-');
  await viewer.keyboard.press('-');
  expect(await width()).toBe(Math.round(whole * 0.8));
  await viewer.keyboard.press('0');
  expect(await width()).toBe(whole);
  await viewer.close();
});

test('a PDF with a password is read with it, and asks again where it is wrong', async () => {
  const viewer = await openViewer();
  await choose(viewer, await readFile(LOCKED));
  const alert = viewer.getByRole('alert');
  await expect.poll(() => alert.textContent()).toBe('这份 PDF 有密码，请输入密码');
  await viewer.getByLabel('密码').fill('2024');
  await viewer.keyboard.press('Enter');
  await expect.poll(() => alert.textContent()).toBe('密码有误，请重新输入');
  await viewer.getByLabel('密码').fill(PASSWORD);
  await viewer.keyboard.press('Enter');
  await viewer.locator('.page').waitFor();
  expect(await viewer.locator('.page .place').allTextContents()).toEqual(['政府信息公开工作年度报告']);
  await viewer.close();
});

test('asks for a site that is not granted on the page itself, and can ask again after a refusal', async () => {
  const source = 'http://news.test/faulty.html';
  const viewer = await openViewer(`?src=${encodeURIComponent(source)}`);
  const alert = viewer.getByRole('alert');
  expect(await alert.textContent()).toBe('读取 news.test 上的这个文件，需要先允许');
  expect(await viewer.getByRole('link').getAttribute('href')).toBe(source);
  await viewer.evaluate(() => {
    const { request } = chrome.permissions;
    // The first time the reader refuses.
    chrome.permissions.request = (async () => {
      chrome.permissions.request = request;
      return false;
    }) as typeof request;
  });
  const allow = viewer.getByRole('button', { name: '允许读取 news.test' });
  await allow.click();
  await expect.poll(() => alert.textContent()).toContain('未允许读取 news.test：请再点一次');
  await extension.grant('*://news.test/*');
  await allow.click();
  await viewer.locator('.side li').first().waitFor();
  const [formula] = await viewer.locator('.side .formula').allTextContents();
  expect(formula).toBe('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  await viewer.close();
});

test('says that a file is on this machine, and that the site lacks a file', async () => {
  const local = await openViewer(`?src=${encodeURIComponent('file:///tmp/a.pdf')}`);
  expect(await local.getByRole('alert').textContent()).toContain('浏览器不允许扩展读取本机文件');
  await local.close();
  const missing = await openViewer(`?src=${encodeURIComponent('http://www.nanhu.gov.cn/nothing.pdf')}`);
  expect(await missing.getByRole('alert').textContent()).toContain('网站未返回这个文件');
  await missing.close();
});
