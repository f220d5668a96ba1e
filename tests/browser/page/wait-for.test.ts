// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitFor } from '../../../lib/browser/page/wait-for.ts';

const PATIENCE = { quiet: 400, growth: 1, tries: 3, deadline: 15_000 } as const;

const gaveUp = vi.fn();

beforeEach(() => {
  gaveUp.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page and waits until the observer got the change. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

test('looks once after a burst of changes, and again after later ones, until it is found', async () => {
  const found = vi.fn().mockReturnValueOnce(false).mockReturnValue(true);
  waitFor(() => [document], found, gaveUp, PATIENCE);
  expect(found).not.toHaveBeenCalled();
  await change();
  await change();
  await vi.advanceTimersByTimeAsync(500);
  expect(found).toHaveBeenCalledTimes(1);
  await change();
  await vi.advanceTimersByTimeAsync(500);
  expect(found).toHaveBeenCalledTimes(2);
  await change();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(found).toHaveBeenCalledTimes(2);
  expect(gaveUp).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('looks no more after its tries, but once more at the end', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(() => [document], found, gaveUp, PATIENCE);
  for (let turn = 0; turn < 6; turn += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(found).toHaveBeenCalledTimes(3);
  expect(gaveUp).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(found).toHaveBeenCalledTimes(4);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('on a page that never rests the looks are spread over most of the time', async () => {
  const looks: number[] = [];
  const found = () => {
    looks.push(Date.now());
    return false;
  };
  const started = Date.now();
  waitFor(() => [document], found, gaveUp);
  for (let turn = 0; turn < 160; turn += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(100);
  }
  // Eight waits, each 1.4 times the one before: 400 (1.4⁸ − 1) / 0.4 ≈ 13.8 seconds; and the last look at the deadline.
  expect(looks).toHaveLength(9);
  expect((looks[7] ?? 0) - started).toBeGreaterThan(12_500);
  expect((looks[8] ?? 0) - started).toBe(15_000);
  expect(gaveUp).toHaveBeenCalledTimes(1);
});

test('looks once more at its deadline, then gives up and ignores later changes', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(() => [document], found, gaveUp, PATIENCE);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  expect(found).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(found).toHaveBeenCalledTimes(1);
});

test('what is drawn into a shadow root is seen', async () => {
  const host = document.body.appendChild(document.createElement('x-report'));
  const root = host.attachShadow({ mode: 'open' });
  const found = vi.fn().mockReturnValue(true);
  waitFor(() => [document, root], found, gaveUp, PATIENCE);
  root.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(500);
  expect(found).toHaveBeenCalledTimes(1);
});
