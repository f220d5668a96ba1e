// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitFor } from '../../lib/browser/late.ts';

const PATIENCE = { quiet: 400, tries: 3, deadline: 15_000 } as const;

const gaveUp = vi.fn();

beforeEach(() => {
  gaveUp.mockClear();
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
  waitFor(document, found, gaveUp, PATIENCE);
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

test('gives up after its tries', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(document, found, gaveUp, PATIENCE);
  for (let turn = 0; turn < 6; turn += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(found).toHaveBeenCalledTimes(3);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up at its deadline, and what comes later is not looked at', async () => {
  const found = vi.fn().mockReturnValue(false);
  waitFor(document, found, gaveUp, PATIENCE);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(found).not.toHaveBeenCalled();
});
