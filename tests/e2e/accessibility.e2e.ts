import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../lib/model/locale.ts';
import { unnamedChinese } from '../unnamed-chinese.ts';
import { type Extension, startExtension } from './chromium.ts';
import { faulty } from './pages.ts';
import { breakOnPurpose, walkPages, walkScreens } from './screens.ts';

/** Rules that axe-core finds broken, as `rule: selector`. */
async function broken(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, options);
}

/** Chinese texts that do not say so. Axe does not look at the language of parts. */
const unnamed = (page: Page) => page.evaluate<readonly string[]>(`(${unnamedChinese})(document.body)`);

/** What draws, and is nothing to be spoken: arrows, triangles, the cross that closes, the dot between parts. */
const DRAWN = /[\u2190-\u21ff\u25a0-\u25ff·•×✕✖⌃⌄‹›]/;

/**
 * Accessible names with such signs, as the browser gives them to a screen reader. Running text and the dots of lists may
 * have them.
 */
async function namesWithSigns(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !TEXT_ROLES.has(String(role?.value)))
    .map(({ role, name }) => `${role?.value} "${name?.value ?? ''}"`)
    .filter((node) => DRAWN.test(node));
}
const TEXT_ROLES = new Set(['StaticText', 'InlineTextBox', 'ListMarker']);

const themeOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** Changes the theme of an open page, as the page does when it starts. */
const turn = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);

/** Keeps the theme that a page of the extension has when the first of it is drawn. */
function noteFirstTheme(): void {
  if (location.protocol !== 'chrome-extension:') return;
  new MutationObserver((_, observer) => {
    if (document.querySelector('#app > *') === null) return;
    observer.disconnect();
    Object.assign(globalThis, { firstTheme: getComputedStyle(document.documentElement).colorScheme });
  }).observe(document, { childList: true, subtree: true });
}

describe('axe', () => {
  test.each(locales)(
    'finds nothing on any screen of popup, side panel, settings, file viewer, help and batch page in %s',
    async (language) => {
      const pages = walkPages();
      // The browser says the other: what is chosen in the settings counts.
      const extension = await startExtension(pages, { colorScheme: 'dark', reducedMotion: 'reduce' });
      await extension.context.addInitScript(breakOnPurpose);
      const found: string[] = [];
      const visited: string[] = [];
      await walkScreens(extension, pages, { language, theme: 'light' }, async (name, page) => {
        visited.push(name);
        const lang = await page.evaluate(() => document.documentElement.lang);
        const theme = await themeOf(page);
        if (lang !== language || theme !== 'light') found.push(`${name}: shown in ${lang}, ${theme}`);
        found.push(...(await broken(page)).map((line) => `${name}: ${line}`));
        found.push(...(await unnamed(page)).map((line) => `${name}, not said to be Chinese: ${line}`));
        found.push(...(await namesWithSigns(page)).map((line) => `${name}, a sign in a name: ${line}`));
        // Colours do not depend on the language, so one language shows those of the dark theme.
        if (language !== 'zh-CN') return;
        await turn(page, 'dark');
        if ((await themeOf(page)) !== 'dark') found.push(`${name}: stays light`);
        found.push(
          ...(await broken(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })).map(
            (line) => `${name}, dark: ${line}`,
          ),
        );
        await turn(page, 'light');
      });
      await extension.close();
      expect(found).toEqual([]);
      expect(visited).toHaveLength(48);
    },
    240_000,
  );
});

describe('at 200 % and in the dark theme on a light browser', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension({ '/faulty.html': faulty }, { colorScheme: 'light' });
    await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, theme: 'dark' } }));
    await extension.context.addInitScript(noteFirstTheme);
  });
  afterAll(() => extension.close());

  // A popup of 460 px, a panel of 420 px and windows of 900 and 1200 px have half of that in CSS pixels.
  test.each([
    ['popup', 230],
    ['panel', 210],
    ['options', 450],
    ['help', 500],
    ['viewer', 600],
    ['batches', 600],
  ] as const)('nothing of the %s is cut off sideways, and it is dark', async (name, width) => {
    const page = await extension.open(`www.nanhu.gov.cn/faulty.html?${name}`);
    const alone = name !== 'popup' && name !== 'panel';
    const shown = alone ? await extension.context.newPage() : await extension[name](page);
    if (alone) await shown.goto(`chrome-extension://${extension.id}/${name}.html`);
    await shown.setViewportSize({ width, height: 360 });
    await shown.locator('h1').first().waitFor();
    expect(await shown.evaluate(() => (globalThis as { firstTheme?: string }).firstTheme)).toBe('dark');
    expect(await themeOf(shown)).toBe('dark');
    if (name === 'viewer') {
      await shown.locator('textarea').fill(faulty);
      await shown.locator('form.paste button').click();
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
