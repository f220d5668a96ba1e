import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExtension } from './opened.ts';
import { content, faulty } from './pages.ts';

const extension = await openExtension({
  '/report.html': faulty,
  '/scroller.html': `<!doctype html><meta charset="utf-8"><title>年度报告</title>
    <div id="box" style="height:300px;overflow:auto;margin-top:100px">${content}</div><div style="height:2000px"></div>`,
  '/scaled.html': `<!doctype html><html style="zoom:1.5"><meta charset="utf-8"><title>年度报告</title>${content}</html>`,
});

interface Drawn {
  readonly name: string;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

/** What the closed shadow root holds, seen through the debugging protocol: classes, and boxes in viewport pixels. */
async function drawn(session: CDPSession): Promise<{ readonly boxes: readonly Drawn[]; readonly label: string }> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ attributes }) => attributes?.includes('data-gouji'));
  const boxes: Drawn[] = [];
  let label = '';
  for (const node of host?.shadowRoots?.[0]?.children ?? []) {
    const name = node.attributes?.[(node.attributes?.indexOf('class') ?? -2) + 1] ?? '';
    if (name.startsWith('handle')) continue;
    if (name === 'label') {
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: node.nodeId });
      label = outerHTML.replace(/<[^>]*>/g, '');
      continue;
    }
    const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.hidden ? null : this.getBoundingClientRect().toJSON() }',
      returnByValue: true,
    });
    boxes.push({ name, rect: result.value });
  }
  return { boxes, label };
}

async function marked(path: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await extension.open(`www.nanhu.gov.cn/${path}`);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const popup = await extension.popup(page);
  await popup.locator('input[type=checkbox]:checked').waitFor();
  await page.bringToFront();
  return { page, session: await extension.context.newCDPSession(page) };
}

const cell = (page: Page, text: string) => page.locator('td', { hasText: new RegExp(`^${text}$`) });

async function expectOver(session: CDPSession, target: ReturnType<typeof cell>): Promise<void> {
  await expect
    .poll(async () => {
      const rect = await target.evaluate((element) => element.getBoundingClientRect().toJSON());
      const { boxes } = await drawn(session);
      return boxes.some(
        (box) =>
          box.rect !== null &&
          Math.abs(box.rect.x - rect.x) < 1 &&
          Math.abs(box.rect.y - rect.y) < 1 &&
          Math.abs(box.rect.width - rect.width) < 1 &&
          Math.abs(box.rect.height - rect.height) < 1,
      );
    })
    .toBe(true);
}

test('failing cells are outlined, cells to check dashed, and the outlines follow scrolling and resizing', async () => {
  const { page, session } = await marked('report.html');
  const { boxes } = await drawn(session);
  expect(boxes.map(({ name }) => name).sort()).toEqual(['box', 'box', 'box', 'box', 'box review']);
  await expectOver(session, cell(page, '35'));
  await page.evaluate(() => scrollTo(0, 500));
  await expectOver(session, cell(page, '35'));
  await page.setViewportSize({ width: 700, height: 600 });
  await expectOver(session, cell(page, '35'));
});

test('hovering a failing cell tints the parts of its sum and shows the formula; leaving takes both away', async () => {
  const { page, session } = await marked('report.html?hover');
  await cell(page, '35').scrollIntoViewIfNeeded();
  await cell(page, '35').hover();
  await expect.poll(async () => (await drawn(session)).label).toBe('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  // Six kinds of applicant.
  expect((await drawn(session)).boxes.filter(({ name }) => name.startsWith('tint'))).toHaveLength(6);
  await page.mouse.move(2, 2);
  await expect.poll(async () => (await drawn(session)).label).toBe('');
  expect((await drawn(session)).boxes.filter(({ name }) => name.startsWith('tint'))).toHaveLength(0);
});

test('a cell scrolled out of its box is not marked outside of it', async () => {
  const { page, session } = await marked('scroller.html');
  await cell(page, '35').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expectOver(session, cell(page, '35'));
  await page.evaluate(() => document.getElementById('box')?.scrollTo(0, 0));
  await expect
    .poll(async () => {
      const { boxes } = await drawn(session);
      const frame = await page.locator('#box').evaluate((element) => element.getBoundingClientRect().toJSON());
      return boxes.filter(
        ({ rect }) => rect !== null && (rect.y < frame.y - 1 || rect.y + rect.height > frame.bottom + 1),
      );
    })
    .toEqual([]);
});

test('marks lie on their cells on a page that scales itself', async () => {
  const { page, session } = await marked('scaled.html');
  await cell(page, '35').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expectOver(session, cell(page, '35'));
});
