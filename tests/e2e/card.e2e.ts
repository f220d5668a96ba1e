import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clickInLayer, findInLayer, layerElements } from './layer.ts';
import { openExtension } from './opened.ts';
import { contradicting, faulty } from './pages.ts';

/** The failing total 35 is inside a link; the page counts the clicks that it gets. */
const linked = faulty
  .replace(/<span>35<\/span>/, '<a href="#there"><span>35</span></a>')
  .replace('</body>', '<script>var clicks = 0; addEventListener("click", () => { clicks += 1 })</script></body>');
/** Listens to and presses all that it can. */
const hostile = faulty.replace(
  '</body>',
  `<script>
    var heard = [];
    for (const type of ['click', 'focusin', 'keydown']) addEventListener(type, (event) => heard.push(event.target.localName), true);
    function attack() {
      const host = document.querySelector('[data-gouji]');
      const seen = [host.shadowRoot, host.textContent, host.innerHTML, document.activeElement.textContent.includes('36')];
      const middle = { bubbles: true, composed: true, clientX: innerWidth / 2, clientY: innerHeight / 2 };
      for (const type of ['pointerdown', 'click']) host.dispatchEvent(new MouseEvent(type, middle));
      for (const key of ['Enter', 'j', 'Escape']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return seen;
    }
  </script></body>`,
);

/** Section five, which was empty, has no heading either. */
const lacking = faulty.replace('<h2>五、存在的主要问题及改进情况</h2>', '');

const extension = await openExtension({
  '/report.html': faulty,
  '/linked.html': linked,
  '/hostile.html': hostile,
  '/contradicting.html': contradicting,
  '/lacking.html': lacking,
});
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));

async function marked(path: string, size = { width: 1100, height: 800 }): Promise<{ page: Page; session: CDPSession }> {
  const page = await extension.open(`www.nanhu.gov.cn/${path}`);
  await page.setViewportSize(size);
  await expect.poll(async () => (await extension.badge(page)).text).not.toBe('');
  await extension.ask(page, { type: 'marks', on: true });
  const session = await extension.context.newCDPSession(page);
  await expect
    .poll(async () => (await layerElements(session)).some(({ classes }) => classes.includes('handle')))
    .toBe(true);
  return { page, session };
}

const cell = (page: Page, text: string) => page.locator('td', { hasText: new RegExp(`^${text}$`) });
const titleOf = async (session: CDPSession) => (await findInLayer(session, 'title'))?.text ?? null;
const positionOf = async (session: CDPSession) => (await findInLayer(session, 'position'))?.text ?? null;

/** The problem of 35 for 36 with its effect on 49, 2 for 3, an empty section; before them a blank cell. */
const TITLE = /填 35，疑应为 36，涉及 2 处$/;

test('a click on a marked cell opens its card beside the row, with sum, suspect and effects', async () => {
  const { page, session } = await marked('report.html');
  await cell(page, '35').click();
  await expect.poll(() => titleOf(session)).toMatch(TITLE);
  const card = await findInLayer(session, 'card');
  expect(card?.attributes.get('role')).toBe('dialog');
  expect(card?.attributes.get('aria-labelledby')).toBe('title');
  expect(card?.attributes.get('lang')).toBe('zh-CN');
  const formula = (await findInLayer(session, 'formula'))?.text;
  expect(formula).toContain('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  expect(formula).toContain('不等于');
  const effects = (await layerElements(session)).filter(({ classes }) => classes.includes('effect'));
  expect(effects.map(({ text }) => text)).toEqual([expect.stringContaining('36'), expect.stringContaining('48')]);
  expect(await positionOf(session)).toBe('第 2 处，共 4 处');
  // The name that screen readers say.
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  expect(dialog?.name?.value).toMatch(TITLE);
});

test.each([
  { width: 1100, height: 800 },
  { width: 700, height: 420 },
  { width: 340, height: 480 },
])('the card covers no part of its row and lies in the viewport: $width × $height', async (size) => {
  const { page, session } = await marked(`report.html?${size.width}`, size);
  for (const number of ['35', '49', '2']) {
    const target =
      number === '2'
        ? page
            .locator('tr', { hasText: /^\s*2\s*1\s*0\s*0\s*3\s*2/ })
            .locator('td')
            .nth(9)
        : cell(page, number);
    await target.scrollIntoViewIfNeeded();
    await target.click();
    await expect.poll(() => findInLayer(session, 'card')).not.toBeNull();
    const row = await target.evaluate((element) => (element.closest('tr') ?? element).getBoundingClientRect().toJSON());
    const box = (await findInLayer(session, 'card'))?.rect;
    if (!box) throw new Error('no card');
    expect(box.bottom <= row.top || box.y >= row.bottom, `${number}: ${JSON.stringify({ box, row })}`).toBe(true);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
    await page.keyboard.press('Escape');
    await expect.poll(() => findInLayer(session, 'card')).toBeNull();
  }
});

test('Escape closes the card and gives the focus back; the next one takes the marks off', async () => {
  const { page, session } = await marked('report.html?escape');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'mine';
    document.body.prepend(field);
    field.focus();
  });
  await extension.ask(page, { type: 'state' });
  await findAndFocusHandle(page, session);
  await page.keyboard.press('Enter');
  await expect.poll(() => titleOf(session)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => titleOf(session)).toBeNull();
  expect(await page.locator('[data-gouji]').count()).toBe(1);
  // The button that opened it has the focus again.
  await page.keyboard.press('Enter');
  await expect.poll(() => titleOf(session)).not.toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(0);
});

/** Tabs to the first numbered button, which comes after all of the page. */
async function findAndFocusHandle(page: Page, session: CDPSession): Promise<void> {
  const handle = await findInLayer(session, 'handle');
  if (handle === null) throw new Error('no handle');
  await session.send('DOM.focus', { nodeId: handle.nodeId });
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-gouji'))).toBe(true);
}

test('a card stays open with the focus while the page is hashed for a file, without marks', async () => {
  const { page, session } = await marked('report.html?hashed');
  await extension.ask(page, { type: 'marks', on: false });
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(0);
  const bare = await extension.ask<string>(page, { type: 'html' });
  expect(bare).toContain('</html>');
  await extension.ask(page, { type: 'marks', on: true });
  await expect.poll(() => findInLayer(session, 'handle')).not.toBeNull();
  await findAndFocusHandle(page, session);
  await page.keyboard.press('Enter');
  await expect.poll(() => positionOf(session)).toBe('第 1 处，共 4 处');
  expect(await extension.ask<string>(page, { type: 'html' })).toBe(bare);
  expect(await positionOf(session)).toBe('第 1 处，共 4 处');
  // The card hears keys: it has the focus.
  await page.keyboard.press('j');
  await expect.poll(() => positionOf(session)).toBe('第 2 处，共 4 处');
});

test('上一处 and 下一处, and j and k, go through the problems in the order of the report', async () => {
  const { page, session } = await marked('report.html?order');
  await page.evaluate(() => scrollTo(0, 0));
  await cell(page, '35').click();
  await expect.poll(() => positionOf(session)).toBe('第 2 处，共 4 处');
  await clickInLayer(page, session, 'previous');
  await expect.poll(() => positionOf(session)).toBe('第 1 处，共 4 处');
  expect(await titleOf(session)).toContain('空白');
  for (const at of [2, 3, 4]) {
    await page.keyboard.press('j');
    await expect.poll(() => positionOf(session)).toBe(`第 ${at} 处，共 4 处`);
  }
  expect((await findInLayer(session, 'next'))?.attributes.has('disabled')).toBe(true);
  await page.keyboard.press('k');
  await expect.poll(() => positionOf(session)).toBe('第 3 处，共 4 处');
});

test('a link under a mark stays a link; the numbered button opens the card', async () => {
  const { page, session } = await marked('linked.html');
  await page.locator('a[href="#there"]').click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
  expect(await titleOf(session)).toBeNull();
  const handles = (await layerElements(session)).filter(({ classes }) => classes.includes('handle'));
  expect(handles.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
  const rect = handles[1]?.rect;
  if (!rect) throw new Error('no handle');
  await page.mouse.click(rect.x + 3, rect.y + 3);
  await expect.poll(() => titleOf(session)).toMatch(TITLE);
  // The page hears a click where there is no card as well.
  const before = await page.evaluate(() => Reflect.get(window, 'clicks') as number);
  await page.mouse.click(5, 300);
  expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(before + 1);
});

test('a page can neither read nor press the card', async () => {
  const { page, session } = await marked('hostile.html');
  await cell(page, '35').click();
  await expect.poll(() => titleOf(session)).toMatch(TITLE);
  expect(await page.evaluate('attack()')).toEqual([null, '', '', false]);
  await page.waitForTimeout(200);
  expect(await positionOf(session)).toBe('第 2 处，共 4 处');
});

test('prose is underlined at its clause and number, and its card goes to the table and back', async () => {
  const { page, session } = await marked('contradicting.html');
  const sentence = page.locator('p', { hasText: '予以公开44件' });
  const lines = (await layerElements(session)).filter(({ classes }) => classes.includes('line'));
  // Three numbers with their clauses, and one denial.
  expect(lines.filter(({ classes }) => classes.includes('number'))).toHaveLength(3);
  expect(lines).toHaveLength(7);
  const box = await sentence.evaluate((element) => element.getBoundingClientRect().toJSON());
  const first = lines.find(({ classes }) => classes.includes('number'))?.rect;
  expect(first && first.width < 40 && first.y >= box.top && first.bottom <= box.bottom + 8).toBe(true);
  // 不予公开 is a sum of eight cells: tinted, none outlined.
  const group = (await layerElements(session)).filter(({ classes }) => classes.includes('group'));
  expect(group.length).toBeGreaterThanOrEqual(8);
  if (!first) throw new Error('no line');
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await expect.poll(() => findInLayer(session, 'label')).not.toBeNull();
  await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
  await expect.poll(() => titleOf(session)).toMatch(/44/);
  // The card has the formula, so the label beside the words goes.
  await expect.poll(() => findInLayer(session, 'label')).toBeNull();
  await clickInLayer(page, session, 'table');
  await expect
    .poll(() =>
      cell(page, '46')
        .first()
        .evaluate((element) => element.getBoundingClientRect().top),
    )
    .toSatisfy((top: number) => top > 0 && top < 800);
  await clickInLayer(page, session, 'text');
  await expect
    .poll(() => sentence.evaluate((element) => element.getBoundingClientRect().top))
    .toSatisfy((top: number) => top > 0 && top < 800);
});

test('what the report lacks has its card at the title; the steps visit it, and popup and panel lead there', async () => {
  const { page, session } = await marked('lacking.html');
  const title = page.locator('h1', { hasText: '年度报告' });
  const atTitle = async (number: number) => {
    const handles = (await layerElements(session)).filter(({ classes }) => classes.includes('handle'));
    const rect = handles.find(({ text }) => text === String(number))?.rect;
    const box = await title.evaluate((element) => element.getBoundingClientRect().toJSON());
    return rect ? Math.abs(rect.y + 9 - box.top) < 2 && Math.abs(rect.x + 9 - box.left) < 2 : false;
  };
  // Blank cell, 35 for 36, 2 for 3; section five would follow section four.
  await cell(page, '35').click();
  await expect.poll(() => positionOf(session)).toBe('第 2 处，共 4 处');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => positionOf(session)).toBe('第 4 处，共 4 处');
  expect(await titleOf(session)).toBe('缺少“五、存在的主要问题及改进情况”');
  await expect.poll(() => atTitle(4)).toBe(true);
  const box = await title.evaluate((element) => element.getBoundingClientRect().toJSON());
  const card = (await findInLayer(session, 'card'))?.rect;
  expect(card && (card.bottom <= box.top || card.y >= box.bottom)).toBe(true);
  await page.keyboard.press('k');
  await expect.poll(() => positionOf(session)).toBe('第 3 处，共 4 处');
  for (const open of [extension.popup, extension.panel]) {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => titleOf(session)).toBeNull();
    const from = await open(page);
    await from.locator('.place', { hasText: '缺少' }).first().click();
    await expect.poll(() => positionOf(session)).toBe('第 4 处，共 4 处');
    await expect.poll(() => atTitle(4)).toBe(true);
    expect(await from.locator('.status').innerText()).toBe('');
    await from.close();
  }
});
