/** Makes a scan of a made-up report: a PDF of pictures, and what is in it. */
import type { Browser } from 'playwright-core';
import { printable } from '../layouts/pdf.ts';
import { makeReport } from '../make.ts';
import { print } from '../pdf/print.ts';
import { printStyles } from '../pdf/styles.ts';
import { type Random, seeded, seedOf } from '../random.ts';
import type { MadeReport } from '../report.ts';
import type { ScanKind, scanKinds } from './kinds.ts';
import { type JpegPage, pdfOfJpegs, toJpeg } from './pictures-pdf.ts';
import { pagesOf } from './raster.ts';

export { scanKinds } from './kinds.ts';

export interface Scan {
  readonly report: MadeReport;
  /** Cells that the layout does not show. */
  readonly lost: ReadonlySet<string>;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Its pages as files of their own. */
  readonly pictures: readonly JpegPage[];
}

/** A page of the web as a picture of its screen, 720 to 880 pixels wide. */
export const htmlKind = { name: 'web-picture', group: 'clean' } as const;

const ruled = printStyles.filter(({ name }) => name !== 'borderless');

/** `alter`: what is printed otherwise than it should be. */
export async function makeScan(
  kind: ScanKind | typeof htmlKind,
  seed: number,
  browser: Browser,
  alter: (report: MadeReport) => MadeReport = (report) => report,
): Promise<Scan> {
  const report = alter(makeReport(seed));
  const random = seeded(seedOf('scan', seed));
  const { source, lost } = random.pick(printable).render(report, random);
  const pages =
    'change' in kind
      ? await scannedPages(kind, source, random, browser)
      : [await screenOf(source, random.int(720, 880), browser)];
  return { report, lost, bytes: pdfOfJpegs(pages), pages: pages.length, pictures: pages };
}

async function scannedPages(
  { dotsPerInch, quality, change }: (typeof scanKinds)[number],
  source: string,
  random: Random,
  browser: Browser,
): Promise<readonly JpegPage[]> {
  const pdf = await print(browser, source, random.pick(ruled));
  return pagesOf(pdf, dotsPerInch).map((page) => {
    const changed = change(page, random);
    return { width: changed.width, height: changed.height, bytes: toJpeg(changed, quality) };
  });
}

async function screenOf(source: string, width: number, browser: Browser): Promise<JpegPage> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height: 1000 } });
  try {
    const css =
      '<style>body{margin:8px;font-size:14px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:3px}</style>';
    await page.setContent(source.replace('<head>', `<head>${css}`));
    const bytes = await page.screenshot({ type: 'jpeg', quality: 90, fullPage: true });
    return { ...sizeOfJpeg(bytes), bytes: new Uint8Array(bytes) };
  } finally {
    await page.close();
  }
}

/** From the frame header (SOF0 or SOF2). */
function sizeOfJpeg(bytes: Buffer): { readonly width: number; readonly height: number } {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1];
    if (marker === 0xc0 || marker === 0xc2)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  throw new Error('no JPEG');
}
