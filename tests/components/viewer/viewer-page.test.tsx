// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ViewerPage } from '../../../components/viewer/viewer-page.tsx';
import type { Opening, ViewerClient } from '../../../lib/model/clients/viewer.ts';
import '../../../lib/locales/index.ts';
import { settle } from '../options/page.ts';
import { unmount } from '../unmount.ts';

afterEach(unmount);

const damaged: Opening = { kind: 'refused', message: { id: 'file.damaged', data: {} }, address: null };
const picture: Opening = { kind: 'refused', message: { id: 'file.picture', data: {} }, address: null };
const alert = () => document.querySelector('[role=alert]')?.textContent ?? null;

/** A page on which files are opened by name; each is read when the test says so. */
function openPage() {
  let tell: (bytes: number | null) => void = () => {};
  const stop = vi.fn();
  const readings = new Map<string, PromiseWithResolvers<Opening | null>>();
  const report = (name: string) => {
    const found = readings.get(name) ?? Promise.withResolvers<Opening | null>();
    readings.set(name, found);
    return found;
  };
  const client: ViewerClient = {
    version: '0.1.0',
    locale: 'zh-CN',
    asked: () => report('asked').promise,
    open: ({ name }) => report(name).promise as Promise<Opening>,
    paste: () => Promise.resolve(damaged),
    watch(pointedAt) {
      tell = pointedAt;
    },
    stop,
  };
  render(<ViewerPage client={client} />, document.body);
  return {
    stop,
    async load(bytes: number | null) {
      tell(bytes);
      await settle();
    },
    async choose(name: string) {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      Object.defineProperty(input, 'files', { value: [new File([''], name)], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    async read(name: string, opening: Opening | null) {
      report(name).resolve(opening);
      await settle();
    },
    async fail(name: string) {
      report(name).reject(new Error('late'));
      await settle();
    },
  };
}

test('a file chosen before the page knows what it was opened for is not forgotten', async () => {
  const page = openPage();
  await page.choose('cut.pdf');
  await page.read('cut.pdf', damaged);
  const pointedAt = alert();
  expect(pointedAt).toContain('损坏');
  await page.read('asked', null);
  expect(alert()).toBe(pointedAt);
});

test('of two files the one chosen last is told of, though the first is read later', async () => {
  const page = openPage();
  await page.read('asked', null);
  await page.choose('cut.pdf');
  await page.choose('scan.jpg');
  await page.read('scan.jpg', picture);
  const pointedAt = alert();
  expect(pointedAt).toContain('图片');
  await page.fail('cut.pdf');
  expect(alert()).toBe(pointedAt);
});

test('a download says how far it is, can be stopped, and then says so no more', async () => {
  const page = openPage();
  const words = () => document.querySelector('main p')?.textContent;
  await page.load(0);
  expect(words()).toBe('正在下载，已有 0.0 MB 停止下载');
  await page.load(2.5 * 1024 * 1024);
  expect(words()).toBe('正在下载，已有 2.5 MB 停止下载');
  document.querySelector<HTMLButtonElement>('main p button')?.click();
  expect(page.stop).toHaveBeenCalledOnce();
  await page.load(null);
  await page.read('asked', { kind: 'refused', message: { id: 'file.stopped', data: {} }, address: null });
  expect(words()).toBe('已经停止下载');
});
