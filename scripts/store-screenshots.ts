/** `node scripts/store-screenshots.ts`: takes the pictures of docs/store/screenshots anew, in each language, with the built extension. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Locale, locales } from '../lib/model/locale.ts';
import { type Extension, startExtension } from '../tests/e2e/chromium.ts';
import { breakOnPurpose, walkPages, walkScreens } from '../tests/e2e/screens.ts';
import { runTool } from './checks.ts';

/** The size in pixels that both stores ask for. */
const [WIDTH, HEIGHT] = [1280, 800];
/** The width of a side panel. */
const PANEL = 420;
const folder = join(import.meta.dirname, '../docs/store/screenshots');

/** States of the walk that become pictures: the name, and the height of a view that stands beside its page. */
const shown: Readonly<Record<string, { readonly name: string; readonly beside?: number }>> = {
  'popup-faulty': { name: '1-page', beside: 600 },
  'sidepanel-decided': { name: '2-sidepanel', beside: HEIGHT },
  'sidepanel-form': { name: '3-form', beside: HEIGHT },
  'viewer-pdf': { name: '4-pdf' },
  'batches-results': { name: '5-batches' },
};

/** Takes a picture of a page at this size, after `act`, when nothing moves any more, and restores the page's own size. */
async function pictureOf(page: Page, width: number, height: number, act?: () => Promise<void>): Promise<string> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height });
  await act?.();
  let png: Buffer = await page.screenshot();
  for (let last: Buffer = Buffer.of(); !png.equals(last); png = await page.screenshot()) {
    last = png;
    await page.waitForTimeout(600);
  }
  if (before !== null) await page.setViewportSize(before);
  return `<img width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}">`;
}

async function compose({ context }: Extension, state: Page, beside: number | undefined): Promise<string> {
  if (beside === undefined) return pictureOf(state, WIDTH, HEIGHT);
  const page = context.pages().find((each) => each.url().endsWith('/faulty.html'));
  if (page === undefined) throw new Error('The report is not open.');
  // The walk unfolds all there is.
  await state.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = false;
  });
  const report = await pictureOf(page, WIDTH - PANEL, HEIGHT, async () => {
    // A side panel has shown its place on the page by now.
    if (beside < HEIGHT) await state.locator('button.place').first().click();
  });
  return `${report}<div>${await pictureOf(state, PANEL, beside)}</div>`;
}

if (process.env.GOUJI_EXTENSION === undefined && !runTool('wxt', ['build']))
  throw new Error('The extension was not built.');
await rm(folder, { recursive: true, force: true });
for (const language of locales) await takePictures(language);

/** In a profile of its own: the walk leaves decisions and batches behind. */
async function takePictures(language: Locale): Promise<void> {
  await mkdir(join(folder, language), { recursive: true });
  const pages = walkPages();
  const extension = await startExtension(pages, { reducedMotion: 'reduce' });
  await extension.context.addInitScript(breakOnPurpose);
  const frame = await extension.context.newPage();
  const missing = new Set(Object.keys(shown));
  await frame.setViewportSize({ width: WIDTH, height: HEIGHT });
  await walkScreens(extension, pages, { language, theme: 'light' }, async (state, page) => {
    const chosen = shown[state];
    if (chosen === undefined) return;
    missing.delete(state);
    await frame.setContent(`<style>body{margin:0;background:#eef1f5}img{display:block}
div{position:absolute;right:0;top:0;box-shadow:0 0 0 1px #0003}</style>${await compose(extension, page, chosen.beside)}`);
    await frame.screenshot({ path: join(folder, language, `${chosen.name}.png`) });
    console.log(`${language}/${chosen.name}.png`);
  });
  await extension.close();
  if (missing.size > 0) throw new Error(`The walk has no state ${[...missing].join(', ')}.`);
}
