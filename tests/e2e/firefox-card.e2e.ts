import { expect, test } from 'vitest';
import { textsOf } from './in-page.ts';
import { openFirefox } from './opened.ts';
import { faulty } from './pages.ts';

/** The walk of decisions.e2e.ts in Firefox: decisions on cards, and what badge, popup, side panel and marks say then. */
const firefox = await openFirefox(new Map([['/report.html', faulty]]));
await firefox.open('/report.html');

const options = { timeout: 15_000, interval: 200 };
/** Texts of the elements of the layer that a selector finds. */
const inLayer = (selector: string) =>
  firefox.inLayer<readonly string[]>(
    `return [...(root?.querySelectorAll('${selector}') ?? [])].map(({ textContent }) => textContent);`,
  );
/** A click of the browser's own is one that is trusted. */
const press = (selector: string, index = 0) =>
  firefox.inLayer<boolean>(`
    const found = root?.querySelectorAll('${selector}')[${index}];
    found?.click();
    return found !== undefined;`);

async function expectHeadline(headline: string): Promise<void> {
  for (const page of ['popup', 'sidepanel'] as const) {
    await firefox.openFor(page);
    await expect.poll(() => firefox.call(textsOf, '.verdict'), options).toEqual([headline]);
    await firefox.shut();
    await firefox.look('page');
  }
}

test('a click on the extension marks the page with a numbered button for each problem', async () => {
  await expect.poll(() => firefox.badge(), options).toBe('3');
  await firefox.click();
  await expect.poll(() => inLayer('.handle'), options).toEqual(['1', '2', '3', '4']);
});

test('a problem is confirmed on its card, beside its row', async () => {
  expect(await press('.handle', 1)).toBe(true);
  await expect.poll(() => inLayer('.card .title'), options).toEqual([expect.stringContaining('35')]);
  expect((await inLayer('.card .formula'))[0]).toContain('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  const apart = await firefox.inLayer<boolean>(`
    const card = root.querySelector('.card').getBoundingClientRect();
    const cell = [...content.document.querySelectorAll('td')].find((each) => each.textContent.trim() === '35');
    const row = cell.closest('tr').getBoundingClientRect();
    return card.height > 0 && (card.bottom <= row.top || card.top >= row.bottom);`);
  expect(apart).toBe(true);
  expect(await press('.card .confirm')).toBe(true);
  await expect.poll(() => inLayer('.card .state'), options).toEqual(['Confirmed']);
  await expectHeadline('3 wrong: 1 confirmed · 2 open; 1 to check');
  expect(await firefox.badge()).toBe('3');
});

test('another is dismissed on its card with a reason: badge, popup, panel and marks leave it out', async () => {
  await expect.poll(() => inLayer('.handle'), options).toHaveLength(4);
  expect(await press('.handle', 2)).toBe(true);
  await expect.poll(() => inLayer('.card .title'), options).toHaveLength(1);
  expect(await press('.card .dismiss')).toBe(true);
  expect(await press('.card .explained')).toBe(true);
  await expect.poll(() => inLayer('.handle.dismissed'), options).toEqual(['3']);
  await expect.poll(() => firefox.badge(), options).toBe('2');
  await expectHeadline('3 wrong: 1 confirmed · 1 dismissed · 1 open; 1 to check');
});

test('what the page itself sends to the layer does nothing', async () => {
  await press('.handle', 3);
  await expect.poll(() => inLayer('.card .title'), options).toHaveLength(1);
  await firefox.run(`
    const host = document.querySelector('[data-gouji]');
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));`);
  expect(await inLayer('.card .title')).toHaveLength(1);
  expect(await firefox.run<unknown>(`return document.querySelector('[data-gouji]').shadowRoot`)).toBeNull();
});
