import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import type { PrintStyle } from './styles.ts';

export async function openPrinter(): Promise<Browser> {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** HTML printed to PDF. The style takes the place of borders that the markup gives its tables. */
export async function print(browser: Browser, html: string, { css, print }: PrintStyle): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html.replaceAll(' border="1"', '').replace('<head>', `<head><style>${css}</style>`));
    return new Uint8Array(await page.pdf(print));
  } finally {
    await page.close();
  }
}
