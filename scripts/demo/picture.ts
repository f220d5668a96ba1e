/** Makes README's picture from the screenshots of `npm start`: the marked page with the popup over it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browsers.mjs';

const demo = resolve(import.meta.dirname, '../../.output/demo');
const docs = resolve(import.meta.dirname, '../../docs');
const image = async (name: string): Promise<string> =>
  `data:image/png;base64,${(await readFile(`${demo}/example-2024-${name}.png`)).toString('base64')}`;

const executablePath = await findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium found.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1470, height: 800 } });
await page.setContent(`<style>body{margin:0;background:#eef1f5;position:relative}
.popup{position:absolute;right:16px;top:16px;box-shadow:0 4px 24px #0006;border-radius:8px}</style>
<img src="${await image('marks')}"><img class="popup" src="${await image('popup')}">`);
await page.screenshot({ path: `${docs}/screenshot.png` });
await browser.close();
