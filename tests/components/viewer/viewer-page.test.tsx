// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ViewerPage } from '../../../components/viewer/viewer-page.tsx';
import type { Opening, PagesRead, ViewerClient } from '../../../lib/model/clients/viewer.ts';
import { chooseFile, find, settle, words } from '../dom.ts';
import { fakeDoors } from '../fixtures.ts';

const damaged: Opening = { kind: 'refused', message: { id: 'file.damaged', data: {} }, address: null };
const picture: Opening = { kind: 'refused', message: { id: 'file.picture', data: {} }, address: null };
const alert = () => words('[role=alert]') ?? null;

/** A page on which files are opened by name; each is read when the test says so. */
function openPage() {
  let download: (bytes: number | null) => void = () => {};
  let pages: (read: PagesRead | null) => void = () => {};
  const [stop, stopPictures] = [vi.fn(), vi.fn()];
  const openings = new Map<string, PromiseWithResolvers<Opening | null>>();
  const opening = (name: string) => {
    const found = openings.get(name) ?? Promise.withResolvers<Opening | null>();
    openings.set(name, found);
    return found;
  };
  const client: ViewerClient = {
    version: '0.1.0',
    cell: null,
    doors: fakeDoors(),
    locale: 'zh-CN',
    openRequested: () => opening('requested').promise,
    open: ({ name }) => opening(name).promise as Promise<Opening>,
    paste: () => Promise.resolve(damaged),
    openAddress: (address) => opening(address).promise as Promise<Opening>,
    onDownload(listener) {
      download = listener;
    },
    stopDownload: stop,
    onPictures(listener) {
      pages = listener;
    },
    stopPictures,
  };
  render(<ViewerPage client={client} />, document.body);
  return {
    stop,
    stopPictures,
    async readPages(read: PagesRead | null) {
      pages(read);
      await settle();
    },
    async load(bytes: number | null) {
      download(bytes);
      await settle();
    },
    async choose(name: string) {
      await chooseFile(new File([''], name));
    },
    async finish(name: string, result: Opening | null) {
      opening(name).resolve(result);
      await settle();
    },
    async fail(name: string) {
      opening(name).reject(new Error('late'));
      await settle();
    },
  };
}

test('keeps a file that is chosen before the requested file is read', async () => {
  const page = openPage();
  await page.choose('cut.pdf');
  await page.finish('cut.pdf', damaged);
  const shown = alert();
  expect(shown).toContain('损坏');
  await page.finish('requested', null);
  expect(alert()).toBe(shown);
});

test('shows the file chosen last, even if the first is read later', async () => {
  const page = openPage();
  await page.finish('requested', null);
  await page.choose('cut.pdf');
  await page.choose('scan.jpg');
  await page.finish('scan.jpg', picture);
  const shown = alert();
  expect(shown).toContain('图片');
  await page.fail('cut.pdf');
  expect(alert()).toBe(shown);
});

test('shows the progress of a download, which can be stopped', async () => {
  const page = openPage();
  await page.load(0);
  expect(words('main p')).toBe('正在下载，已下载 0.0 MB 停止下载');
  await page.load(2.5 * 1024 * 1024);
  expect(words('main p')).toBe('正在下载，已下载 2.5 MB 停止下载');
  find<HTMLButtonElement>('main p button')?.click();
  expect(page.stop).toHaveBeenCalledOnce();
  await page.load(null);
  await page.finish('requested', { kind: 'refused', message: { id: 'file.stopped', data: {} }, address: null });
  expect(words('main p')).toBe('已停止下载');
});

test('a scan is read on a click: pages and the time that is left are shown, and it can be stopped', async () => {
  const page = openPage();
  const again: Opening = { kind: 'refused', message: { id: 'file.scanned', data: {} }, address: null };
  const reading = Promise.withResolvers<Opening>();
  await page.finish('requested', { ...again, readPictures: () => reading.promise });
  expect(words('.refusal button')).toBe('读取图片');
  find<HTMLButtonElement>('.refusal button')?.click();
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  await page.readPages({ done: 0, total: 0 });
  expect(words('[role=status]')).toBe('正在读取图片…');
  await page.readPages({ done: 0, total: 12 });
  expect(words('[role=status]')).toBe('正在读取第 1 页图片，共 12 页');
  // Two pages in 24 seconds: ten more take 120.
  now = 25_000;
  await page.readPages({ done: 2, total: 12 });
  expect(words('[role=status]')).toBe('正在读取第 3 页图片，共 12 页 · 约剩 2 分钟');
  // Eleven in 121: one more takes 11.
  now = 122_000;
  await page.readPages({ done: 11, total: 12 });
  expect(words('[role=status]')).toBe('正在读取第 12 页图片，共 12 页 · 约剩不到 1 分钟');
  find<HTMLButtonElement>('.reading-pictures button')?.click();
  expect(page.stopPictures).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
  reading.resolve(again);
  await page.readPages(null);
  expect([alert(), words('[role=status]')]).toEqual([expect.stringContaining('全是扫描图片'), undefined]);
});
