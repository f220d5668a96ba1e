import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { clean, faulty, portal } from './pages.ts';

/** What the tests put their own into before the popup starts. */
interface Replaceable {
  readonly i18n: { getUILanguage: () => string };
  readonly tabs: { sendMessage: () => void };
}

/** Rules that axe-core finds broken, as `rule: selector`. */
async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(
      { '/faulty.html': faulty, '/clean.html': clean, '/portal.html': portal },
      { colorScheme, reducedMotion: 'reduce' },
    );
    await extension.context.addInitScript(() => {
      if (location.protocol !== 'chrome-extension:') return;
      const { chrome } = globalThis as unknown as { chrome: Replaceable };
      const { searchParams } = new URL(location.href);
      chrome.i18n.getUILanguage = () => searchParams.get('language') ?? 'zh-CN';
      if (searchParams.has('broken')) {
        chrome.tabs.sendMessage = () => {
          throw new Error('broken for the test');
        };
      }
    });
  });
  afterAll(() => extension.close());

  test.each(['zh-CN', 'zh-TW', 'en'])('axe finds nothing on any screen of the popup in %s', async (language) => {
    for (const name of ['faulty', 'clean', 'portal']) {
      const page = await extension.open(`www.nanhu.gov.cn/${name}.html?${language}`);
      if (name !== 'portal') await expect.poll(async () => (await extension.badge(page)).text).not.toBe('');
      const popup = await extension.popup(page);
      await popup.goto(`${popup.url()}&language=${language}`);
      await popup.locator('h1').waitFor();
      await expect.poll(() => popup.locator('[aria-busy=true]').count()).toBe(0);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const summary of await popup.locator('summary').all()) await summary.click();
      expect(await broken(popup), name).toEqual([]);
      if (process.env.GOUJI_SHOTS !== undefined) {
        await popup.screenshot({ path: `${process.env.GOUJI_SHOTS}/${name}-${language}-${colorScheme}.png` });
      }
      await popup.close();
      await page.close();
    }
    const page = await extension.open(`www.nanhu.gov.cn/faulty.html?broken${language}`);
    const failed = await extension.popup(page);
    await failed.goto(`${failed.url()}&language=${language}&broken`);
    await failed.locator('pre').waitFor();
    expect(await broken(failed)).toEqual([]);
    if (process.env.GOUJI_SHOTS !== undefined) {
      await failed.screenshot({ path: `${process.env.GOUJI_SHOTS}/failed-${language}-${colorScheme}.png` });
    }
    await failed.close();
  });

  test('at 200 % nothing is cut off sideways', async () => {
    const page = await extension.open('www.nanhu.gov.cn/faulty.html?zoom');
    await expect.poll(async () => (await extension.badge(page)).text).toBe('4');
    const popup = await extension.popup(page);
    // A window of 460 px at 200 % has 230 CSS pixels.
    await popup.setViewportSize({ width: 230, height: 360 });
    await popup.locator('.place').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(230);
  });
});
