/** The card on a page, for its pictures. */
import type { Page } from 'playwright-core';
import type { Settings } from '../../lib/model/settings.ts';
import type { Extension } from './chromium.ts';
import { clickInLayer, findInLayer } from './layer.ts';
import { contradicting, faulty } from './pages.ts';

export const cardPages: Readonly<Record<string, string>> = {
  '/card/faulty.html': faulty,
  '/card/contradicting.html': contradicting,
};

/** Where a card opens: at a wrong total, at a number in prose, at a blank cell. */
export type CardSpot = 'cell' | 'sentence' | 'blank';

/** Opens a page and the card there. */
export async function openCard(
  extension: Extension,
  spot: CardSpot,
  settings: Pick<Settings, 'language' | 'theme'>,
): Promise<Page> {
  await extension.ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, ...chosen } }),
    settings,
  );
  const page = await extension.open(`www.nanhu.gov.cn/card/${spot === 'sentence' ? 'contradicting' : 'faulty'}.html`);
  await page.locator('table').first().waitFor();
  await waitFor(async () => (await extension.badge(page)).text !== '');
  await extension.ask(page, { type: 'marks', on: true });
  const session = await extension.context.newCDPSession(page);
  const shown = (name: string) => waitFor(async () => (await findInLayer(session, name)) !== null);
  await shown('handle');
  if (spot === 'cell') await page.locator('td', { hasText: /^35$/ }).click();
  else {
    // The first number in prose that is marked, and the button of the first problem, which is a blank cell.
    const first =
      spot === 'sentence'
        ? page.locator('p', { hasText: '予以公开44件' })
        : page.locator('tr', { hasText: '行政强制' }).last();
    await first.scrollIntoViewIfNeeded();
    await shown('handle');
    await clickInLayer(page, session, spot === 'sentence' ? 'number' : 'handle');
  }
  await shown('title');
  return page;
}

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 300; times++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The card does not open.');
}
