import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../lib/model/locale.ts';
import { type Extension, startExtension } from './chromium.ts';
import { faulty } from './pages.ts';
import { breakOnPurpose, walkPages, walkScreens } from './screens.ts';

/** Rules that axe-core finds broken, as `rule: selector`. */
async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

// Colours do not depend on the language, so one language shows those of the dark theme.
const looks = { light: locales, dark: ['zh-CN'] } as const;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(looks[theme])(
    'axe finds nothing on any screen of popup, side panel, settings, file viewer and batch page in %s',
    async (language) => {
      const pages = walkPages();
      // The browser says the other: what is chosen in the settings counts.
      const colorScheme = theme === 'light' ? 'dark' : 'light';
      const extension = await startExtension(pages, { colorScheme, reducedMotion: 'reduce' });
      await extension.context.addInitScript(breakOnPurpose);
      const found: string[] = [];
      const visited: string[] = [];
      await walkScreens(extension, pages, { language, theme }, async (name, page) => {
        visited.push(name);
        const { lang, scheme } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          scheme: getComputedStyle(document.documentElement).colorScheme,
        }));
        if (lang !== language || scheme !== theme) found.push(`${name}: shown in ${lang}, ${scheme}`);
        found.push(...(await broken(page)).map((line) => `${name}: ${line}`));
      });
      await extension.close();
      expect(found).toEqual([]);
      expect(visited).toHaveLength(37);
    },
    240_000,
  );
});

describe('at 200 %', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension({ '/faulty.html': faulty });
  });
  afterAll(() => extension.close());

  // A popup of 460 px, a panel of 420 px and windows of 900 and 1200 px have half of that in CSS pixels.
  test.each([
    ['popup', 230],
    ['panel', 210],
    ['options', 450],
    ['viewer', 600],
    ['batches', 600],
  ] as const)('nothing of the %s is cut off sideways', async (name, width) => {
    const page = await extension.open(`www.nanhu.gov.cn/faulty.html?${name}`);
    const alone = name !== 'popup' && name !== 'panel';
    const shown = alone ? await extension.context.newPage() : await extension[name](page);
    if (alone) await shown.goto(`chrome-extension://${extension.id}/${name}.html`);
    await shown.setViewportSize({ width, height: 360 });
    await shown.locator('h1').first().waitFor();
    if (name === 'viewer') {
      await shown.locator('textarea').fill(faulty);
      await shown.locator('form button').click();
      await shown.getByRole('tab').first().waitFor();
    }
    if (name === 'batches') {
      await shown.locator('textarea').fill(page.url());
      await shown.locator('.new-batch button.main').click();
      await shown.locator('.run.done').waitFor();
      await shown.locator('[data-index="0"]').click();
    }
    const tabs = name !== 'popup' && name !== 'options' ? await shown.getByRole('tab').all() : [];
    const widthOf = () => shown.evaluate(() => document.documentElement.scrollWidth);
    expect(await widthOf()).toBeLessThanOrEqual(width);
    for (const tab of tabs) {
      await tab.click();
      expect(await widthOf()).toBeLessThanOrEqual(width);
    }
  });
});
