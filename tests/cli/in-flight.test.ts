import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inFlight } from '../../cli/in-flight.ts';

/** `perform` waits so many milliseconds; `seen` counts how many ran at once. */
function worker() {
  const seen = { now: 0, most: 0, started: 0 };
  const perform = async (milliseconds: number) => {
    seen.now += 1;
    seen.started += 1;
    seen.most = Math.max(seen.most, seen.now);
    await wait(milliseconds);
    seen.now -= 1;
    return milliseconds;
  };
  return { seen, perform };
}

describe('inFlight', () => {
  it('gives results in order when asked to', async () => {
    const { seen, perform } = worker();
    const plan = { size: 2, window: 8, ordered: true };
    expect(await Array.fromAsync(inFlight([60, 10, 20, 5], plan, perform))).toEqual([60, 10, 20, 5]);
    expect(seen.most).toBe(2);
  });

  it('gives each result as soon as it is done otherwise', async () => {
    const plan = { size: 2, window: 8, ordered: false };
    expect(await Array.fromAsync(inFlight([90, 10, 30], plan, worker().perform))).toEqual([10, 30, 90]);
  });

  it('does not run ahead of a slow reader by more than its window', async () => {
    const { seen, perform } = worker();
    const results = inFlight(Array(50).fill(1), { size: 2, window: 4, ordered: true }, perform);
    await results.next();
    await wait(60);
    expect(seen.started).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it('gives nothing for no items', async () => {
    expect(await Array.fromAsync(inFlight([], { size: 2, window: 4, ordered: true }, worker().perform))).toEqual([]);
  });
});
