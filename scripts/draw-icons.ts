import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

/** `node scripts/draw-icons.ts` draws public/icon/*.png from assets/icon.svg. Run it when the drawing changes. */
const sizes = [16, 32, 48, 96, 128];

const executablePath = await findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium found.');
const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
