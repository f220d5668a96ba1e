import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLayouts } from '../generator/layouts/pdf.ts';
import { makeReport } from '../generator/make.ts';
import { auditDocument, readPrinted } from '../generator/measure.ts';
import { openPrinter } from '../generator/pdf/print.ts';
import { seeded, seedOf } from '../generator/random.ts';
import { type Figure, figure, isBrief, median, rounds } from './figures.ts';

const measured = rounds(7);

/** Compares reading and auditing printed reports with the text extraction of pdf.js and pdftotext; all warm, in turns. */
export async function measurePdf(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const files = await printReports();
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, bytes);
      return path;
    });
    const [ours, text, tool]: [number[], number[], number[]] = [[], [], []];
    // The first round warms up.
    for (let round = 0; round <= measured; round++) {
      const times = [
        await timeOf(async () => {
          for (const bytes of files) auditDocument((await readPrinted(bytes.slice())).document);
        }),
        await timeOf(async () => {
          for (const bytes of files) await extractText(bytes.slice());
        }),
        await timeOf(async () => {
          // poppler-utils may be missing where the setup cannot install packages.
          for (const path of paths)
            execFileSync('pdftotext', ['-layout', path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] });
        }),
      ];
      if (round === 0) continue;
      for (const [at, list] of [ours, text, tool].entries()) list.push(times[at] ?? Number.NaN);
    }
    const each = median(text) / files.length;
    const ratio = (others: readonly number[]): number =>
      median(ours.map((time, at) => time / (others[at] ?? Number.NaN)));
    return [
      figure("pdf.js's own text of a report", each, 'ms'),
      figure('read and audit a report', ratio(text), '× pdf.js text', 1.5),
      figure('read and audit a report', ratio(tool), '× pdftotext', 2),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One report in every style of print. */
async function printReports(): Promise<readonly Uint8Array[]> {
  const browser = await openPrinter();
  try {
    const files: Uint8Array[] = [];
    for (const layout of pdfLayouts(browser).slice(0, isBrief ? 1 : undefined)) {
      const seed = seedOf('bench', layout.name);
      files.push((await layout.render(makeReport(seed), seeded(seed))).source);
    }
    return files;
  } finally {
    await browser.close();
  }
}

async function extractText(data: Uint8Array): Promise<void> {
  const task = getDocument({
    data,
    cMapUrl: join(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps/'),
    verbosity: 0,
  });
  const file = await task.promise;
  for (let number = 1; number <= file.numPages; number++) await (await file.getPage(number)).getTextContent();
  await task.destroy();
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
