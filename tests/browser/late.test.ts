// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitFor } from '../../lib/browser/late.ts';

const PATIENCE = { quiet: 400, tries: 3, deadline: 15_000 } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

test('looks once after a burst of changes, and again after later ones, until it is found', async () => {
  const found = vi.fn().mockReturnValueOnce(false).mockReturnValue(true);
  waitFor(document, found, PATIENCE);
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
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up after its tries', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(document, found, PATIENCE);
  for (let turn = 0; turn < 6; turn += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(found).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up at its deadline, and what comes later is not looked at', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(document, found, PATIENCE);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(vi.getTimerCount()).toBe(0);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(found).not.toHaveBeenCalled();
});

test('can be stopped while a look is due', async () => {
  const found = vi.fn().mockReturnValue(true);
  const stop = waitFor(document, found, PATIENCE);
  await change();
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(found).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
