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
import { type Figure, figure, isBrief, median, ratioInTurns, rounds } from './figures.ts';

const measured = rounds(7, 5);
const warmUp = rounds(1, 3);

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
    for (let round = 0; round < warmUp + measured; round++) {
      const times = [
        await timeOf(async () => {
          for (const bytes of files) auditDocument((await readPrinted(bytes.slice())).document);
        }),
        await timeOf(async () => {
          for (const bytes of files) await extractText(bytes.slice());
        }),
        timeOfTool(paths),
      ];
      if (round < warmUp) continue;
      for (const [at, list] of [ours, text, tool].entries()) list.push(times[at] ?? Number.NaN);
    }
    const each = median(text) / files.length;
    return [
      figure("pdf.js's own text of a report", each, 'ms'),
      figure('read and audit a report', ratioInTurns(ours, text), '× pdf.js text'),
      figure('read and audit a report', ratioInTurns(ours, tool), '× pdftotext'),
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

/** Milliseconds of processor time: what other programs do meanwhile does not count. */
async function timeOf(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same of pdftotext, as the shell counts it. poppler-utils may be missing where the setup cannot install packages. */
function timeOfTool(paths: readonly string[]): number {
  const script = 'for path; do pdftotext -layout "$path" - > /dev/null 2>&1 || exit; done; times';
  const output = execFileSync('bash', ['-c', script, 'bash', ...paths], { encoding: 'utf8' });
  // The second line has the times of the shell's children: 0m0.052s 0m0.013s.
  const [, ofTool = ''] = output.split('\n');
  return 1000 * [...ofTool.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
}
