/** Pages of the extension whose drawing breaks down, and two windows that decide at once, in a real browser. */

import axe from 'axe-core';
import { expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { openExtension } from './opened.ts';
import { faulty } from './pages.ts';
import { recordsIn } from './stored.ts';

const LOCALE = 'en';
const extension = await openExtension({ '/report.html': faulty });

test.each(['popup', 'sidepanel', 'batches', 'viewer', 'options', 'help'])(
  '%s says that it cannot be shown and what to do, and is sound when it is loaded again',
  async (name) => {
    const page = await extension.context.newPage();
    await page.addInitScript(() => {
      if (location.protocol !== 'chrome-extension:' || sessionStorage.getItem('broken') !== null) return;
      sessionStorage.setItem('broken', 'once');
      const create = document.createElementNS;
      document.createElementNS = () => {
        document.createElementNS = create;
        throw new Error('broken on purpose');
      };
    });
    await page.goto(`chrome-extension://${extension.id}/${name}.html`);
    const alert = page.locator('[role=alert]', { hasText: text(LOCALE, 'broken') });
    await alert.waitFor();
    expect(await alert.locator('p').first().textContent()).toBe(text(LOCALE, 'broken.hint'));
    expect(await alert.locator('pre').textContent()).toContain('Error: broken on purpose');
    // It has the focus, so it is read out by what reads no alert that is there from the start.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text(LOCALE, 'broken'));
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await alert.getByRole('button', { name: text(LOCALE, 'broken.reload') }).click();
    await page.locator('main').waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  },
);

test('two windows that decide at once keep both decisions, and one where they decide on the same finding', async () => {
  const report = await extension.open('www.nanhu.gov.cn/report.html');
  const sidepanels = [await extension.panel(report), await extension.panel(report)] as const;
  const standings = () =>
    Promise.all(
      sidepanels.map(async (sidepanel) =>
        (await sidepanel.locator('.progress button').allTextContents()).map((words) =>
          Number(words.replace(/\D/g, '')),
        ),
      ),
    );
  const decisions = () => recordsIn<Decision>(extension.ownPage, 'gouji', 'decisions');
  const alike = (standing: readonly number[]) => [standing, standing];
  // All, open, confirmed, dismissed (tests/e2e/pages.ts).
  await expect.poll(standings).toEqual(alike([4, 4, 0, 0]));
  const choose = (sidepanel: (typeof sidepanels)[number], at: number) => sidepanel.locator('.place').nth(at).click();
  const confirmAtOnce = async () => {
    await Promise.all(sidepanels.map((sidepanel) => sidepanel.locator('[aria-keyshortcuts=y]').waitFor()));
    await Promise.all(
      sidepanels.map((sidepanel) =>
        sidepanel.evaluate(() => document.querySelector<HTMLElement>('[aria-keyshortcuts=y]')?.click()),
      ),
    );
  };
  await Promise.all([choose(sidepanels[0], 0), choose(sidepanels[1], 1)]);
  await confirmAtOnce();
  await expect.poll(standings).toEqual(alike([4, 2, 2, 0]));
  // The blank; the wrong total and the sum that it breaks.
  expect(await decisions()).toHaveLength(3);
  // Both on the third: whoever is last, there is one.
  await Promise.all(sidepanels.map((sidepanel) => choose(sidepanel, 2)));
  await confirmAtOnce();
  await expect.poll(async () => (await decisions()).length).toBe(4);
  await Promise.all(sidepanels.map((sidepanel) => sidepanel.reload()));
  await expect.poll(standings).toEqual(alike([4, 1, 3, 0]));
});
