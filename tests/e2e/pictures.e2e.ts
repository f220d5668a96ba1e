import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ViewportArea } from '../../lib/browser/messages.ts';
import { openExtension } from './opened.ts';
import { content, faulty, framing } from './pages.ts';
import { cell, fingerprintOf, openFaulty, openSidepanel, type SidepanelWorld } from './sidepanel.ts';

const extension = await openExtension({
  '/report.html': faulty,
  '/around.html': framing('/report.html'),
  '/abroad.html': framing('http://data.beihu.gov.cn/report.html'),
  '/scroller.html': `<!doctype html><meta charset="utf-8"><title>年度报告</title><div style="height:300px"></div>
    <div id="box" style="height:400px;overflow:auto">${content}</div><div style="height:2000px"></div>`,
});

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** As chromium.ts has it. */
const viewport: Edges = { left: 0, top: 0, right: 1100, bottom: 800 };
const ROW_TOTAL = '31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35';

/** Exposes the total of 予以公开 and says which part of the viewport is to be in the picture, in pixels. */
async function expose(page: Page): Promise<Edges> {
  await page.bringToFront();
  const fingerprint = await fingerprintOf(extension, page, ROW_TOTAL);
  const { left, top, right, bottom } = await extension.ask<ViewportArea>(page, { type: 'expose', fingerprint });
  return { left: left * 1100, top: top * 800, right: right * 1100, bottom: bottom * 800 };
}

describe('a place exposed for a picture', () => {
  /** That part is to be the row of 予以公开, as far as it is inside `inside`, with a margin of 48 pixels. */
  async function expectRow(found: Edges, page: Pick<Page, 'locator'>, inside: Edges): Promise<void> {
    const row = await cell(page, '35').locator('xpath=..').boundingBox();
    if (row === null) throw new Error('The row is not drawn.');
    const expected: Edges = {
      left: Math.max(Math.max(row.x, inside.left) - 48, 0),
      top: Math.max(Math.max(row.y, inside.top) - 48, 0),
      right: Math.min(Math.min(row.x + row.width, inside.right) + 48, 1100),
      bottom: Math.min(Math.min(row.y + row.height, inside.bottom) + 48, 800),
    };
    for (const edge of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs(found[edge] - expected[edge]), edge).toBeLessThan(1);
    }
  }

  test('is its row in the middle of the viewport, and goes back where it was', async () => {
    const page = await openFaulty(extension, 'report.html?expose');
    await page.evaluate(() => scrollTo(0, 123));
    const area = await expose(page);
    await expectRow(area, page, viewport);
    expect((area.top + area.bottom) / 2).toBeGreaterThan(300);
    expect((area.top + area.bottom) / 2).toBeLessThan(500);
    await extension.ask(page, { type: 'cover' });
    expect(await page.evaluate(() => scrollY)).toBe(123);
    expect(await page.locator('[data-gouji]').count()).toBe(0);
  });

  test('is put back by itself when the side panel does not come back', async () => {
    const page = await openFaulty(extension, 'scroller.html?expose');
    await expectRow(await expose(page), page, viewport);
    const scrolled = () => page.evaluate(() => [scrollY, document.getElementById('box')?.scrollTop]);
    expect(await scrolled()).not.toEqual([0, 0]);
    await expect.poll(scrolled, { timeout: 8000 }).toEqual([0, 0]);
    expect(await page.locator('[data-gouji]').count()).toBe(0);
  });

  test('is found through a frame, as far as the frame shows it', async () => {
    const page = await openFaulty(extension, 'around.html?expose');
    const area = await expose(page);
    const inner = page.frame({ url: /report\.html/ });
    const frame = await page.locator('iframe').boundingBox();
    if (inner === null || frame === null) throw new Error('The frame is missing.');
    // Its content is inside a border of 2 and a padding of 7 pixels.
    const [left, top] = [frame.x + 9, frame.y + 9];
    await expectRow(area, inner, { left, top, right: left + 600, bottom: top + 500 });
  });
});

test('a place in a frame of another site is shown, and where that frame stands is left open', async () => {
  const page = await openFaulty(extension, 'abroad.html');
  const frames = await extension.ownPage.evaluate(
    (tabId) => chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => location.host }),
    await extension.tabId(page),
  );
  const frameId = frames.find(({ result }) => result === 'data.beihu.gov.cn')?.frameId;
  const fingerprint = await fingerprintOf(extension, page, ROW_TOTAL, frameId);
  const exposed = await extension.ask(page, { type: 'expose', fingerprint }, frameId);
  expect(exposed).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
  const inner = page.frame({ url: /report\.html/ });
  expect(await inner?.locator('[data-gouji]').count()).toBe(1);
});

describe('a picture', () => {
  const takePicture = async (panel: Page, fingerprint: string) =>
    panel.evaluate((wanted) => (globalThis as unknown as SidepanelWorld).sidepanel.takePicture(wanted), fingerprint);

  test('is refused by the browser where the user called us on no such tab', async () => {
    const page = await openFaulty(extension, 'report.html?denied');
    const panel = await openSidepanel(extension, page);
    expect(await takePicture(panel, await fingerprintOf(extension, page, ROW_TOTAL))).toEqual({ why: 'denied' });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('shows the marked place and its row after a click on the button, and the page is as it was', async () => {
    const page = await openFaulty(extension, 'report.html?picture');
    const fingerprint = await fingerprintOf(extension, page, ROW_TOTAL);
    const area = await expose(page);
    const box = await cell(page, '35').boundingBox();
    if (box === null) throw new Error('The cell is not drawn.');
    await extension.ask(page, { type: 'cover' });

    await extension.click(page);
    const panel = await openSidepanel(extension, page);
    const shot = await takePicture(panel, fingerprint);
    if (!('png' in shot)) throw new Error(`No picture: ${shot.why}`);
    const [left, top] = [Math.floor(area.left), Math.floor(area.top)];
    // The second pixel of the outline's left side, half way down the cell.
    const at = [Math.floor(box.x) + 1 - left, Math.floor(box.y + box.height / 2) - top] as const;
    const seen = await panel.evaluate(
      async ([png, x, y]) => {
        const image = await createImageBitmap(await (await fetch(png)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return { size: [image.width, image.height], color: [...(context?.getImageData(x, y, 1, 1).data ?? [])] };
      },
      [shot.png, ...at] as const,
    );
    expect(seen).toEqual({
      size: [Math.ceil(area.right) - left, Math.ceil(area.bottom) - top],
      color: [0xc5, 0x22, 0x1f, 255],
    });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
